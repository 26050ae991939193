"""What `help()` tells about all that is no command: Python's own functions and words, directions, bodies."""

import keyword
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pyland.text import Message, Translator, _

UNKNOWN = ""
"""Under this name stands the sentence for everything that has no help. Its `{name}` is filled in by the child."""
FUNCTIONS: Mapping[str, tuple[str, Message]] = MappingProxyType({
    "print": ('print("Hello!")', _("Show texts, numbers and other values, with commas between them.")),
    "input": ('name = input("Who are you? ")', _("Ask a question and wait. What is typed comes back as text.")),
    "help": ("help(print)", _("Tell what a command or a function does.")),
    "len": ("len([3, 5, 8])", _("Give back how many things are in a list, or how many letters are in a text.")),
    "range": ("for number in range(5):", _("Count. `range(5)` counts 0, 1, 2, 3, 4; `range(2, 5)` counts 2, 3, 4.")),
    "int": ('int("7")', _("Make a whole number of a text, or of another number.")),
    "float": ('float("2.5")', _("Make a number with a decimal point.")),
    "str": ("str(7)", _("Make a text of a number, or of anything else.")),
    "bool": ("bool(0)", _("Give back `True` or `False`. What is 0 or empty is `False`.")),
    "list": ('list("abc")', _("Make a list of what can be counted through.")),
    "dict": ("dict(apples=3)", _("Make a dictionary: names, with a value for each.")),
    "max": ("max(3, 8, 5)", _("Give back the largest one.")),
    "min": ("min(3, 8, 5)", _("Give back the smallest one.")),
    "sum": ("sum([3, 5, 8])", _("Add all the numbers of a list.")),
    "abs": ("abs(-4)", _("Give back a number without its minus sign.")),
    "round": ("round(2.7)", _("Give back the nearest whole number.")),
    "sorted": ("sorted([8, 3, 5])", _("Give back a new list, with the smallest one first.")),
    "reversed": ("for number in reversed([3, 5, 8]):", _("Go through a list from its end.")),
    "enumerate": ('for number, word in enumerate(["a", "b"]):', _("Go through a list and count along, from 0.")),
    "zip": ("for one, other in zip([1, 2], [3, 4]):", _("Go through two lists side by side.")),
    "type": ("type(7)", _("Give back what kind of value it is.")),
})
"""Python's own functions that beginners use: an example, and what each does."""


def all_helps(say: Translator, words: Iterable[str], bodies: Iterable[str]) -> dict[str, str]:
    """The help texts by name: also for the predefined `words` and for the `bodies` that can be driven. Under `UNKNOWN`
    stands what is said of all else."""
    return {
        **{word: say(_("`{word}` is a word for a direction or a place.", word=word)) for word in words},
        **{body: say(_("`{body}` does what you say. Write a dot after it, and then a command.", body=body))
           for body in bodies},
        **{name: f"{example}\n{say(about)}" for name, (example, about) in FUNCTIONS.items()},
        **{word: say(_("`{word}` is a word of Python.", word=word)) for word in keyword.kwlist},
        UNKNOWN: say(_("I have no help for this: {name}", name="{name}")),
    }
