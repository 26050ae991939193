"""Did-you-mean: which known word somebody probably wanted to write.

A leaf: standard library only, imports nothing else of Pyland, and everybody may import it.
"""

from pyland.words.nearest import Match, nearest, rank

__all__ = ["Match", "nearest", "rank"]
