"""Reads a plain value as it is written in Python. Levels come from anybody, so Python itself is not asked to."""

import re
from collections.abc import Callable
from typing import Any

_DEEPEST = 6
"""So many lists, tuples and dictionaries may lie in each other."""
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<number>0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?)
        | (?P<text>"(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*')
        | (?P<word>[A-Za-z]+)
        | (?P<sign>[][(){},:+-])
        | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}
_WORDS = {"True": True, "False": False, "None": None}
_CLOSING = {"[": "]", "(": ")", "{": "}"}


def read_literal(text: str) -> Any:
    """The number, text, True, False, None, or list, tuple or dictionary of such, that `text` is in Python.

    Raises `ValueError` when it is anything else, or too deep; `TypeError` when a list is a key.
    """
    reader = _Reader(text)
    value = reader.value(0)
    if reader.token == ",":
        value = (value, *reader.items(reader.value, "", 0))
    reader.expect("")
    return value


class _Reader:
    """Goes through a text token by token; `token` is the next one, "" at the end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._kind: str | None = None
        self.token = ""
        self._next()

    def _next(self) -> None:
        found = _TOKEN.match(self._text, self._place)
        if found is None or found.lastgroup is None:
            raise ValueError("no plain value")
        self._place, self._kind, self.token = found.end(), found.lastgroup, found[found.lastgroup]

    def expect(self, token: str) -> None:
        """Go past this token. Raises `ValueError` when it is another one."""
        if self.token != token:
            raise ValueError(f"no {token!r}")
        if token:
            self._next()

    def value(self, depth: int) -> Any:
        """The value that begins here, inside of so many others."""
        kind, token = self._kind, self.token
        if kind == "sign" and token in _CLOSING:
            return self._many(token, depth + 1)
        self._next()
        if kind == "sign" and token in "+-" and self._kind == "number":
            number = _number(self.token)
            self._next()
            return -number if token == "-" else number
        if kind == "number":
            return _number(token)
        if kind == "text":
            return _ESCAPE.sub(_unescaped, token[1:-1])
        if token in _WORDS:
            return _WORDS[token]
        raise ValueError(f"{token!r} is no plain value")

    def items(self, item: Callable[[int], Any], closing: str, depth: int) -> list[Any]:
        """What comes after commas, up to what closes it, which stays. The token is the first comma, or that."""
        found = []
        while self.token != closing:
            self.expect(",")
            if self.token != closing:
                found.append(item(depth))
        return found

    def _many(self, opening: str, depth: int) -> Any:
        if depth > _DEEPEST:
            raise ValueError("too deep")
        self.expect(opening)
        closing = _CLOSING[opening]
        item = self._pair if opening == "{" else self.value
        first = [] if self.token == closing else [item(depth)]
        lonely = len(first) == 1 and self.token == closing
        found = [*first, *self.items(item, closing, depth)] if first else []
        self.expect(closing)
        if opening == "{":
            return dict(found)
        return found if opening == "[" else found[0] if lonely else tuple(found)

    def _pair(self, depth: int) -> tuple[Any, Any]:
        key = self.value(depth)
        self.expect(":")
        return key, self.value(depth)


def _number(token: str) -> int | float:
    if token[:2].lower() in ("0x", "0o", "0b"):
        return int(token, 0)
    return float(token) if set(token) & set(".eE") else int(token, 0)


def _unescaped(found: "re.Match[str]") -> str:
    code = found[1] or found[2] or found[3]
    if code:
        return chr(int(code, 16))
    if found[4] not in _SIGNS:
        raise ValueError(f"what is {found[0]!r}?")
    return _SIGNS[found[4]]
