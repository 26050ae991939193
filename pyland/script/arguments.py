"""Checks what a script gave to a command against the table, and says what is wrong as plain data.

What crosses the border from the child is a plain value (text, number, True, False, None), or for anything else a
mapping with its "type" and "repr" (short). The values of `say` come as one text, joined in the child.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pyland.script.commands import WORDS, Choice, Command, Parameter
from pyland.words import nearest
from pyland.world.things import KINDS

MOST_STEPS = 1000
MOST_RADIUS = 20
_LONGEST_SHOWN = 60
_MEANT = {
    "up": "north", "down": "south", "forward": "ahead", "forwards": "ahead", "front": "ahead", "straight": "ahead",
    "back": "behind", "backward": "behind", "backwards": "behind", "around": "behind",
}  # fmt: skip
"""Direction words that people use, and the ones that work."""


class WrongUse(Exception):
    """A command was used wrongly. `details` are those of a "CommandError" problem."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        super().__init__(str(details["fault"]))
        self.details = dict(details)


def checked(command: Command, given: Sequence[Any], named: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs of `command` by name, with defaults filled in, each of the kind it must be. Raises `WrongUse`."""
    if command.parameters and command.parameters[0].kind == "values":
        return {command.parameters[0].name: _values(command, given, named)}
    by_name = _by_name(command, given, named)
    return {
        parameter.name: _CHECKS[parameter.kind](command, parameter, by_name[parameter.name])
        if parameter.name in by_name else parameter.default
        for parameter in command.parameters
    }


def _values(command: Command, given: Sequence[Any], named: Mapping[str, Any]) -> list[str]:
    _refuse_unknown(command, named, ())
    if not given and not command.parameters[0].optional:
        raise _fault(command, "too_few", given=0, wanted=1, parameter=command.parameters[0].name)
    return [text_of(value) for value in given]


def _by_name(command: Command, given: Sequence[Any], named: Mapping[str, Any]) -> dict[str, Any]:
    names = [parameter.name for parameter in command.parameters]
    count = len(given) + len(named)
    _refuse_unknown(command, named, names, names[len(given):])
    if count > len(names):
        raise _fault(command, "too_many", given=count, wanted=len(names))
    by_name = dict(zip(names, given, strict=False))
    if by_name.keys() & named.keys():
        raise _fault(command, "too_many", given=count, wanted=1, parameter=min(by_name.keys() & named.keys()))
    by_name.update(named)
    missing = [parameter.name for parameter in command.parameters
               if not parameter.optional and parameter.name not in by_name]
    if missing:
        wanted = sum(not parameter.optional for parameter in command.parameters)
        raise _fault(command, "too_few", given=count, wanted=wanted, parameter=missing[0])
    return by_name


def _refuse_unknown(
    command: Command, named: Mapping[str, Any], names: Sequence[str], left: Sequence[str] = ()
) -> None:
    """Raises `WrongUse` when an input has a name that is none of `names`. `left` are those not given by their place."""
    free = [name for name in left if name not in named]
    for name, value in named.items():
        if name not in names:
            wanted = nearest(name, names) or (free[0] if len(free) == 1 else None)
            raise _fault(command, "unknown_keyword", value, parameter=name, wanted=wanted)


def _steps(command: Command, parameter: Parameter, value: Any) -> int:
    return _whole(command, parameter, value, MOST_STEPS)


def _radius(command: Command, parameter: Parameter, value: Any) -> int:
    return _whole(command, parameter, value, MOST_RADIUS)


def _whole(command: Command, parameter: Parameter, value: Any, most: int) -> int:
    """A whole number from 0 to `most`."""
    if isinstance(value, str):
        raise _wrong(command, "text_steps", parameter, value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        fault = _huge(value) or "wrong_steps"
        raise _wrong(command, fault, parameter, value, most if fault == "too_big" else None)
    if value != int(value):
        raise _wrong(command, "fraction_steps", parameter, value)
    if value < 0:
        raise _wrong(command, "negative_steps", parameter, value)
    if value > most:
        raise _wrong(command, "too_big", parameter, value, most)
    return int(value)


def _huge(value: Any) -> str | None:
    """The fault of a whole number with so many digits that it is not sent as a number."""
    if isinstance(value, Mapping) and value["type"] == "int":
        return "negative_steps" if value["repr"].startswith("-") else "too_big"
    return None


def _direction(command: Command, parameter: Parameter, value: Any) -> str:
    words = [word for word in WORDS if word != "here" or parameter.default == "here"]
    if isinstance(value, str) and value in words:
        return value
    wanted = _nearest(value, words) or _MEANT.get(str(value).strip().casefold())
    raise _wrong(command, "unknown_direction", parameter, value, wanted)


def _thing(command: Command, parameter: Parameter, value: Any) -> str:
    text = _text(command, parameter, value)
    if text in KINDS:
        return text
    raise _wrong(command, "unknown_thing", parameter, value, _nearest(text, KINDS))


def _text(command: Command, parameter: Parameter, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise _wrong(command, "not_text", parameter, value)


# Whether there is somebody of that name, only the world knows.
_CHECKS = {
    "steps": _steps, "turns": _steps, "radius": _radius, "direction": _direction, "thing": _thing, "text": _text,
    "who": _text,
}


def _nearest(value: Any, words: Collection[str]) -> str | None:
    if not isinstance(value, str):
        return None
    word = value.strip()
    return word if word in words else nearest(word, words)


def nobody_chooses(command: Command, choice: Choice) -> WrongUse:
    """Somebody asked, and there is nobody at the keyboard to choose one of the options."""
    return _fault(command, "nobody_chooses", choice.question, wanted=list(choice.options))


def no_such_choice(command: Command, choice: Choice, typed: str) -> WrongUse:
    """What was given in advance is none of the options."""
    return _fault(command, "no_such_choice", typed, wanted=list(choice.options))


def text_of(value: Any) -> str:
    """A value from the child as text."""
    return str(value["repr"]) if isinstance(value, Mapping) else str(value)


def _wrong(command: Command, fault: str, parameter: Parameter, value: Any, wanted: Any = None) -> WrongUse:
    return _fault(command, fault, value, parameter=parameter.name, wanted=wanted)


def _fault(
    command: Command, fault: str, value: Any = None, *, parameter: str | None = None, given: int | None = None,
    wanted: Any = None,
) -> WrongUse:
    plain = not isinstance(value, Mapping)
    shown = repr(value) if plain else str(value["repr"])
    return WrongUse({
        "command": command.name, "fault": fault, "parameter": parameter,
        "value": None if fault.startswith("too_") and given is not None else shown[:_LONGEST_SHOWN],
        "type": type(value).__name__ if plain else str(value["type"]),
        "given": given, "wanted": wanted,
    })
