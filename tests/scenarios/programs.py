"""Reads the programs for the shipped levels: right ones with their stars, wrong ones with what is told about them.

A file holds the programs of one level, each like this (`says` may come more than once; a star is `*`, none is `-`):

    === a title
    stars: **-
    says: You stopped 1 step away
    ---
    the program

`<U+000D>` stands for the sign with that number; one at the end of a line belongs to the program.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
_SIGN = re.compile(r"<U\+([0-9A-F]{4})>")


@dataclass(frozen=True)
class Program:
    """A program for a level. `stars` are those it earns, `says` are pieces of what the child is told."""

    level: str
    title: str
    source: str
    stars: tuple[bool, ...] = ()
    says: tuple[str, ...] = ()


def programs_in(kind: str) -> list[Program]:
    """All programs of a kind, "right" or "wrong"."""
    return [
        _program(file.stem, part)
        for file in sorted((FOLDER / kind).glob("*.txt"))
        for part in re.split(r"^=== ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    ]


def _program(level: str, part: str) -> Program:
    head, source = part.split("\n---\n", 1)
    title, *rows = head.split("\n")
    pairs = [row.partition(": ")[::2] for row in rows]
    stars = next((value for key, value in pairs if key == "stars"), "")
    return Program(
        level=f"hello-beach/{level}",
        title=title,
        source=_SIGN.sub(lambda sign: chr(int(sign[1], 16)), source.removesuffix("\n")),
        stars=tuple(star == "*" for star in stars),
        says=tuple(value for key, value in pairs if key == "says"),
    )
