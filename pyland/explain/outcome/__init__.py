"""What is told when the program ran, but the world or the level did not agree: bumps, losses and missed goals.

This part runs in the game itself: it never lets Python read a program.
"""

from pyland.explain.outcome.course import Course
from pyland.explain.outcome.losing import explain_lost
from pyland.explain.outcome.missing import Ran, explain_missed
from pyland.explain.outcome.refused import explain_bump
from pyland.explain.outcome.remarks import in_words, with_remark

__all__ = ["Course", "Ran", "explain_bump", "explain_lost", "explain_missed", "in_words", "with_remark"]
