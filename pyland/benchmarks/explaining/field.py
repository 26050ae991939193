"""Stand-ins for the commands, for plain Python: a hero on an empty field, and Python's own complaints about inputs."""

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pyland.script.commands import COMMANDS, ENDLESS_CUTS, WORDS, Parameter

_SIZE = 41
_WAYS: Mapping[str, tuple[int, int]] = {"north": (0, -1), "east": (1, 0), "south": (0, 1), "west": (-1, 0)}
_ROUND = tuple(_WAYS)
_TURNS: Mapping[str, int] = {"ahead": 0, "here": 0, "right": 1, "behind": 2, "left": 3}
_COUNTED = ("steps", "turns", "radius")


def names() -> dict[str, Any]:
    """What a program finds besides Python's own names, made anew for each."""
    field = _Field()
    calls = {name: _stand_in(name, command.parameters, field.do) for name, command in COMMANDS.items()}
    hero = type("Hero", (), {name: staticmethod(call) for name, call in calls.items()})()
    return {**WORDS, **calls, "hero": hero, "exit": _leave, "quit": _leave, "help": _help}


def _stand_in(name: str, parameters: Sequence[Parameter], do: Callable[[str, Sequence[Any]], Any]) -> Any:
    """A function that has the inputs of a command, so that Python itself complains about a wrong number of them."""
    places = ", ".join(_place(one) for one in parameters)
    values = "".join(f"*{one.name}, " if one.kind == "values" else f"{one.name}, " for one in parameters)
    made: dict[str, Any] = {"do": do}
    exec(compile(f"def {name}({places}):\n    return do({name!r}, ({values}))\n", "<commands>", "exec"), made)
    return made[name]


def _place(parameter: Parameter) -> str:
    if parameter.kind == "values":
        return f"*{parameter.name}"
    return f"{parameter.name}={parameter.default!r}" if parameter.optional else parameter.name


def _leave(code: object = None) -> None:
    raise SystemExit(code)


def _help(_what: object = None) -> None:
    """It prints, in the game."""


class _Field:
    """Where the hero is, and which way it faces. Nothing lies there, and nobody answers."""

    def __init__(self) -> None:
        self._x = self._y = _SIZE // 2
        self._facing = "east"

    def do(self, name: str, values: Sequence[Any]) -> Any:
        """What a command gives back. Raises whatever Python has against its inputs."""
        if name == "say" or name == "shout":
            return None
        for parameter, value in zip(COMMANDS[name].parameters, values, strict=False):
            _use(parameter.kind, value)
        if name.startswith("move_"):
            return self._walk(name.removeprefix("move_"), *values)
        if name.startswith("turn_") or name == "face":
            self._facing = self._way({"turn_around": "behind"}.get(name) or (*values, name.removeprefix("turn_"))[0])
            return None
        return self._tell(name, values)

    def _tell(self, name: str, values: Sequence[Any]) -> Any:
        match name:
            case "can_move":
                x, y = _WAYS[self._way(*values)]
                return 0 <= self._x + x < _SIZE and 0 <= self._y + y < _SIZE
            case "position":
                return self._x, self._y
            case "facing":
                return self._facing
            case "look":
                return "nothing"
            case "ground":
                return "grass"
        return _ANSWERS[name]() if name in _ANSWERS else False

    def _way(self, word: str) -> str:
        return word if word in _WAYS else _ROUND[(_ROUND.index(self._facing) + _TURNS[word]) % len(_ROUND)]

    def _walk(self, word: str, steps: int) -> bool:
        self._facing = self._way("ahead" if word == "forward" else word)
        x, y = _WAYS[self._facing]
        for _step in range(steps):
            if not (0 <= self._x + x < _SIZE and 0 <= self._y + y < _SIZE):
                return False
            self._x, self._y = self._x + x, self._y + y
        return True


def _use(kind: str, value: Any) -> None:
    """Do with an input what a simple function would do with it."""
    if kind in _COUNTED:
        builtins.range(value)
    elif kind in ("text", "thing", "who", "direction"):
        _text = "" + value
        if kind == "direction" and value not in _WAYS:
            _TURNS[value]


_ANSWERS: Mapping[str, Callable[[], Any]] = {
    "bag": list, "scan": list, "how_many": int, "cuts_left": lambda: ENDLESS_CUTS, "distance": lambda: None,
    "read": str, "ask": str, "wait": lambda: None, "use": lambda: None,
}  # fmt: skip
"""What some commands give back on an empty field; all others give back False."""
