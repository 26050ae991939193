"""What goals share when they are read from a level file: plain values in, goals or worded problems out."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from pyland.challenge.run import Goal
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.geometry import Position
from pyland.world.things import KINDS, Kind
from pyland.world.things.collectables import Collectable

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value]"
"""The value of a goal as the level file has it: every scalar is still text."""
Reader = Callable[[str, Value], Goal]
"""Reads any goal by its name."""

_WHOLE = re.compile(r"[0-9]{1,9}")


class GoalProblem(Exception):
    """A goal in a level file makes no sense; `message` says why, for its author."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def unknown(what: Message, word: str, known: Iterable[str]) -> Message:
    """The sentence for a word that is not one of `known`; `what` is the kind of word ("a goal")."""
    known = sorted(known)
    meant = nearest(word, known, closed=True)
    if meant:
        return _('I do not know {what} "{word}". Did you mean "{meant}"?', what=what, word=word, meant=meant)
    return _('I do not know {what} "{word}". There are: {known}.', what=what, word=word, known=", ".join(known))


def wants(name: str, example: str) -> GoalProblem:
    """The problem of a value that has not the form it should have."""
    return GoalProblem(_("I do not understand what is after `{name}`. Write it like `{example}`.", name=name,
                         example=example))


def read_text(name: str, value: Value) -> str:
    """A text that is not empty."""
    if not isinstance(value, str):
        raise GoalProblem(_("`{name}` wants a short text after it, not a list or more keys.", name=name))
    if not value.strip():
        raise GoalProblem(_("`{name}` has nothing after it.", name=name))
    return value.strip()


def read_texts(name: str, value: Value) -> tuple[str, ...]:
    """One text, or a list of them."""
    items = [value] if isinstance(value, str) else value
    if isinstance(items, Mapping):
        raise GoalProblem(_("`{name}` wants a word or a list of words, not more keys.", name=name))
    if not items:
        raise GoalProblem(_("`{name}` has nothing after it.", name=name))
    return tuple(read_text(name, item) for item in items)


def read_count(name: str, value: Value, least: int = 1) -> int:
    """A whole number of at least `least`."""
    text = read_text(name, value)
    if not _WHOLE.fullmatch(text) or int(text) < least:
        raise GoalProblem(_(
            '`{name}` wants a whole number from {least} up, like `{name}: 8`, not "{text}".',
            name=name, least=least, text=text,
        ))
    return int(text)


def read_kind(name: str, text: str) -> str:
    """The name of a kind of thing."""
    if text not in KINDS:
        problem = unknown(_("the thing"), text, KINDS) if nearest(text, KINDS, closed=True) else _(
            'I do not know the thing "{word}". Here a kind of thing is wanted, like `person` or `gem`.', word=text)
        raise GoalProblem(_("`{name}`: {problem}", name=name, problem=problem))
    return text


def read_word(name: str, text: str, known: Iterable[str], what: Message) -> str:
    """One of the words `known`."""
    known = tuple(known)
    if text not in known:
        raise GoalProblem(_("`{name}`: {problem}", name=name, problem=unknown(what, text, known)))
    return text


def read_keys(name: str, value: Value, known: Sequence[str], needed: Sequence[str] = ()) -> Mapping[str, Value]:
    """The keys of a goal with several; only `known` ones are let through, and the `needed` ones have to be there."""
    if not isinstance(value, Mapping):
        raise GoalProblem(_("`{name}` wants a short text after it, not a list.", name=name))
    for key in value:
        if key not in known:
            raise GoalProblem(_("`{name}`: {problem}", name=name, problem=unknown(_("the key"), key, known)))
    for key in needed:
        if key not in value:
            raise GoalProblem(_("`{name}` wants the key `{key}` too.", name=name, key=key))
    return value


def read_yes_no(name: str, value: Value) -> bool:
    """True or false, in the words YAML has for it."""
    match read_text(name, value).lower():
        case "true" | "yes" | "on":
            return True
        case "false" | "no" | "off":
            return False
    raise GoalProblem(_("`{name}` wants `true` or `false`.", name=name))


def read_flag(keys: Mapping[str, Value], key: str) -> bool:
    """Whether this key is there and true."""
    return key in keys and read_yes_no(key, keys[key])


def read_body(keys: Mapping[str, Value]) -> str | None:
    """The body that the key `body` names, or None."""
    return read_text("body", keys["body"]) if "body" in keys else None


def read_many(name: str, value: Value, example: str) -> tuple[int | None, str]:
    """How many (None: all) of what kind, from "all gem" or "2 gem". `example` is the name of a kind that fits."""
    words = read_text(name, value).split()
    if len(words) != 2:
        raise GoalProblem(_(
            "`{name}` wants how many and what, like `{name}: all {example}` or `{name}: 2 {example}`.",
            name=name, example=example,
        ))
    many, kind = words
    return None if many == "all" else read_count(name, many), read_kind(name, kind)


def read_place(name: str, value: Value) -> Position:
    """A tile, from `[4, 2]` or "4, 2"."""
    parts = value.replace(",", " ").split() if isinstance(value, str) else value
    if isinstance(parts, Mapping) or len(parts) != 2:
        raise wants(name, "[4, 2]")
    return Position(read_count(name, parts[0], 0), read_count(name, parts[1], 0))


def is_place(value: Value) -> bool:
    """Whether this looks like one tile rather than a list of them."""
    return not isinstance(value, str | Mapping) and len(value) == 2 and all(isinstance(part, str) for part in value)


def read_places(name: str, value: Value) -> tuple[Position, ...]:
    """Tiles, from `[[4, 2], [5, 2]]`."""
    if isinstance(value, str | Mapping) or not value or is_place(value):
        raise wants(name, "[[4, 2], [5, 2]]")
    return tuple(read_place(name, item) for item in value)


def can_be_taken(kind: Kind) -> bool:
    """Whether bodies can get things of this kind into their bags by themselves."""
    return isinstance(kind, Collectable) or type(kind).picked_up is not Kind.picked_up
