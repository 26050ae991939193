"""What a program can call besides Python: the commands, `print`, `input`, `help` and sleeping."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .frames import running
from .link import Link
from .modules import stand_in
from .plain import unpacked
from .shown import LONGEST, exact, name_of_type, short, without_places
from .trouble import CommandError

_CHUNK = 2_400
_MOST_GIVEN = 40
_LONGEST_GIVEN = 2_000
_LONGEST_PROMPT = 1_000
_WHOLE = 10**15
_SIGNATURE = re.compile(r"\s|[\w.]+\(.*\)\s*(-+>|$)")
"""How a line of a description begins that shows how something is called, or that goes on with that."""


class Stage:
    """Makes the functions that talk to the game."""

    def __init__(self, link: Link, start: Mapping[str, Any]) -> None:
        self._link = link
        self._commands_known: Mapping[str, str] = start["commands"]
        self._helps: Mapping[str, str] = {**start["helps"], **start["commands"]}
        self._many = frozenset(start["many"])
        self._bodies: Sequence[str] = start["bodies"]
        self._mine: str = start["mine"]
        self._most_output: int = start["output"]
        self._room = self._most_output
        self._over = False

    def names(self) -> dict[str, Any]:
        """All names that the game adds to Python's: plain commands are for the program's own body."""
        mine = self._commands(self._mine)
        names: dict[str, Any] = {**mine, "print": self._print, "input": self._input, "help": self._help}
        for body in self._bodies:
            if body.isidentifier() and body not in names:
                commands = mine if body == self._mine else self._commands(body)
                names[body] = stand_in(body, commands, kind="body")
        for name in ("print", "input", "help"):
            names[name].__func__.__name__ = names[name].__func__.__qualname__ = name
        return names

    def end(self) -> None:
        """The program is over: from now on nothing can be done in the world any more."""
        self._over = True

    def sleep(self, seconds: float, /) -> None:
        """`time.sleep`: waits so many turns, rounded up."""
        if not isinstance(seconds, int | float):
            raise TypeError(f"'{name_of_type(seconds)}' object cannot be interpreted as an integer")
        seconds = exact(seconds)
        if not seconds >= 0 or seconds == math.inf:
            raise ValueError("sleep length must be non-negative")
        self._refuse_when_over("sleep")
        self._done({"do": "sleep", "turns": min(math.ceil(seconds), 10**9), "line": _line()})

    def _commands(self, body: str) -> dict[str, Callable[..., Any]]:
        return {name: self._command(name, body) for name in self._commands_known}

    def _command(self, name: str, body: str) -> Callable[..., Any]:
        many = name in self._many

        def command(*given: Any, **named: Any) -> Any:
            self._refuse_when_over(name)
            values = [_spoken(name, given)] if many and given else list(given[:_MOST_GIVEN])
            longest = _LONGEST_GIVEN // max(1, len(values) + len(named))
            return self._done({
                "do": "call", "body": body, "command": name, "given": [_plain(value, longest) for value in values],
                "named": {key[:60]: _plain(value, longest) for key, value in list(named.items())[:_MOST_GIVEN]},
                "line": _line(),
            })

        command.__name__ = command.__qualname__ = name
        command.__doc__ = self._commands_known[name]
        return command

    def _done(self, message: dict[str, Any]) -> Any:
        answer = self._link.ask(message)
        if "wrong" in answer:
            raise CommandError(answer["wrong"])
        return unpacked(answer["value"])

    def _refuse_when_over(self, command: str) -> None:
        if self._over:
            nothing = {"parameter": None, "value": None, "type": "NoneType", "given": None, "wanted": None}
            raise CommandError({"command": command, "fault": "not_now", **nothing})

    def _print(self, *values: Any, sep: str | None = None, end: str | None = None, file: Any = None,
               flush: Any = False) -> None:
        for name, value in (("sep", sep), ("end", end)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name} must be None or a string, not {name_of_type(value)}")
        text = (" " if sep is None else sep).join(map(str, values)) + ("\n" if end is None else end)
        if file is not None:
            file.write(text)
            return
        if self._over:
            return  # a function is being tried out: nobody looks
        text = without_places(text)
        line = _line()
        for start in range(0, len(text), _CHUNK):
            piece = text[start:start + _CHUNK]
            self._count(piece, line)
            self._link.tell({"do": "print", "text": piece, "line": line})

    def _input(self, prompt: Any = "", /) -> str:
        question = without_places(str(prompt))
        if len(question) > _LONGEST_PROMPT:
            self._print(question[:-_LONGEST_PROMPT], end="")
            question = question[-_LONGEST_PROMPT:]
        text = None if self._over else self._asked(question, _line())
        if text is None:
            raise EOFError("EOF when reading a line")
        return str(text)

    def _asked(self, question: str, line: int) -> Any:
        self._count(question, line)
        return self._link.ask({"do": "ask", "prompt": question, "line": line})["value"]

    def _count(self, text: str, line: int) -> None:
        """So much more is shown. The game counts the same."""
        self._room -= len(text)
        if self._room < 0:
            self._link.overrun("output", self._most_output, line)

    def _help(self, thing: Any = None, /) -> None:
        if thing is None:
            self._print(*(f"{command}()" for command in self._commands_known), sep="\n")
            return
        name = thing if isinstance(thing, str) else getattr(thing, "__name__", None)
        known = name if isinstance(name, str) else short(thing)
        text = self._helps.get(known) if known else None
        if text is None and name is not None and not isinstance(thing, str):
            text = _first_line(getattr(thing, "__doc__", None))
        self._print(text or self._helps.get("", "{name}").replace("{name}", known[:LONGEST]))


def _first_line(doc: Any) -> str | None:
    """The first line of a description that tells something: not one like `max(a, b) -> value`."""
    lines = doc.strip().splitlines() if isinstance(doc, str) else ()
    return next((line for line in lines if line.strip() and not _SIGNATURE.match(line)), None)


def _spoken(command: str, given: Sequence[Any]) -> str:
    """The values as one text. Raises `CommandError` when it is too long to be carried whole."""
    text = without_places(" ".join(map(str, given)))
    if len(text) > _LONGEST_GIVEN:
        raise CommandError({
            "command": command, "fault": "too_long", "parameter": "values", "value": short(text), "type": "str",
            "given": len(text), "wanted": _LONGEST_GIVEN,
        })
    return text


def _line() -> int:
    """The line of the program that is running."""
    frame = next(running(), None)
    return frame.f_lineno if frame is not None else 0


def _plain(value: Any, longest: int) -> Any:
    """An input as it travels: itself when it is a plain value, else what can be told about it."""
    value = exact(value)
    kind = type(value)
    if kind is str:
        return without_places(value)[:longest]
    if value is None or kind is bool or (kind is int and abs(value) < _WHOLE):
        return value
    if kind is float and math.isfinite(value):
        return value
    return {"type": name_of_type(value), "repr": short(value)}
