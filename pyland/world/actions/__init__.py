"""What a body can try to do: one small class a verb.

`attempt` looks at the scene and answers with one of three results; it changes nothing itself. The world applies the
events of the result, so that every change goes through the log. What a thing does when it is cut, pushed or used lives
with its kind.
"""

from pyland.world.actions.action import Action, Instead, Result
from pyland.world.actions.handling import Cut, Dig, Give, PickUp, Push, PutDown, Use
from pyland.world.actions.moving import Turn, Wait, Walk, WalkForward
from pyland.world.actions.speaking import Ask, Choose, HearOn, Read, Say, Shout
from pyland.world.result import Blocked, Done

__all__ = [
    "Action", "Ask", "Blocked", "Choose", "Cut", "Dig", "Done", "Give", "HearOn", "Instead", "PickUp", "Push",
    "PutDown", "Read", "Result", "Say", "Shout", "Turn", "Use", "Wait", "Walk", "WalkForward",
]
