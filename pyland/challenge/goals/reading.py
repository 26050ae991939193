"""What goals share when they are read from a level file: plain values in, goals or worded problems out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.things import KINDS

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value]"
"""The value of a goal as the level file has it: every scalar is still text."""


class GoalProblem(Exception):
    """A goal in a level file makes no sense; `message` says why, for its author."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def unknown(what: Message, word: str, known: Iterable[str]) -> Message:
    """The sentence for a word that is not one of `known`; `what` is the kind of word ("a goal")."""
    known = sorted(known)
    meant = nearest(word, known)
    if meant:
        return _('I do not know {what} "{word}". Did you mean "{meant}"?', what=what, word=word, meant=meant)
    return _('I do not know {what} "{word}". There are: {known}.', what=what, word=word, known=", ".join(known))


def read_text(name: str, value: Value) -> str:
    """A text that is not empty."""
    if not isinstance(value, str):
        raise GoalProblem(_("`{name}` wants a short text after it, not a list or more keys.", name=name))
    if not value.strip():
        raise GoalProblem(_("`{name}` has nothing after it.", name=name))
    return value.strip()


def read_count(name: str, value: Value, least: int = 1) -> int:
    """A whole number of at least `least`."""
    text = read_text(name, value)
    if not (text.isascii() and text.isdigit()) or len(text) > 9 or int(text) < least:
        raise GoalProblem(_(
            '`{name}` wants a whole number from {least} up, like `{name}: 8`, not "{text}".',
            name=name, least=least, text=text,
        ))
    return int(text)


def read_kind(name: str, text: str) -> str:
    """The name of a kind of thing."""
    if text not in KINDS:
        raise GoalProblem(_("`{name}`: {problem}", name=name, problem=unknown(_("the thing"), text, KINDS)))
    return text


def read_keys(name: str, value: Value, known: Sequence[str]) -> Mapping[str, Value]:
    """The keys of a goal with several; only `known` ones are let through."""
    if not isinstance(value, Mapping):
        raise GoalProblem(_("`{name}` wants a short text after it, not a list.", name=name))
    for key in value:
        if key not in known:
            raise GoalProblem(_("`{name}`: {problem}", name=name, problem=unknown(_("the key"), key, known)))
    return value


def read_yes_no(name: str, value: Value) -> bool:
    """True or false, in the words YAML has for it."""
    match read_text(name, value).lower():
        case "true" | "yes" | "on":
            return True
        case "false" | "no" | "off":
            return False
    raise GoalProblem(_("`{name}` wants `true` or `false`.", name=name))
