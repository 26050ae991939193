"""Reads the programs in `tests/scripts`: each with what a child must be told about it.

A file holds several, each like this (`says` and `never` may come more than once, `fix` is one line):

    === a title
    kind: missing_colon
    line: 2
    says: colon
    never: quotes
    fix: if can_move():
    bodies: hero robot
    undriven: rosa
    ---
    the program

The last two say who is on the map, where that matters. `<U+00A0>` stands for one sign, `<U+003F*500>` for many.
"""

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pyland.explain.context import Context
from pyland.script.commands import COMMANDS, WORDS

FOLDER = Path(__file__).resolve().parent.parent / "scripts"
_KEYS = {"kind", "line", "says", "never", "fix", "problem", "limit", "real", "bodies", "undriven"}
_SIGN = re.compile(r"<U\+([0-9A-F]{4})(?:\*(\d+))?>")

ALL_COMMANDS = tuple(COMMANDS)
LATER = ("face", "turn_around", "dig")
CONTEXT = Context(
    commands=tuple(command for command in ALL_COMMANDS if command not in LATER),
    all_commands=ALL_COMMANDS,
    words=tuple(WORDS),
    bodies=("hero",),
    things=("rock", "flag", "gem"),
)
"""A level where all commands but `LATER` are unlocked."""
EVERYTHING = replace(CONTEXT, commands=ALL_COMMANDS)
"""A level where all commands are unlocked."""


@dataclass(frozen=True)
class Script:
    """A program and what must be told about it. `problem` and `limit` are what ended a run of it."""

    name: str
    source: str
    kind: str
    line: int | None
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    fix: str | None = None
    problem: dict[str, Any] | None = field(default=None, hash=False)
    limit: dict[str, Any] | None = field(default=None, hash=False)
    real: bool = True
    """Whether a real run ends the same way (False for what only a strange machine does)."""
    bodies: tuple[str, ...] = CONTEXT.bodies
    undriven: tuple[str, ...] = ()

    @property
    def context(self) -> Context:
        """The level it is written for."""
        return replace(CONTEXT, bodies=self.bodies, undriven=self.undriven)


def scripts_in(folder: str) -> list[Script]:
    """All programs of a folder. Raises `ValueError` when one is not well described."""
    found = [script for file in sorted((FOLDER / folder).glob("*.txt")) for script in _read(file)]
    if len({script.name for script in found}) != len(found):
        raise ValueError("two scripts have the same name")
    return found


def honest_programs() -> list[Path]:
    """Programs with nothing to explain."""
    return sorted((FOLDER / "honest").glob("*.py"))


def _read(file: Path) -> list[Script]:
    text = _SIGN.sub(lambda sign: chr(int(sign[1], 16)) * int(sign[2] or 1), file.read_text(encoding="utf-8"))
    return [_script(file.stem, part) for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]]


def _script(stem: str, part: str) -> Script:
    head, source = part.split("\n---\n", 1)
    title, *rows = head.split("\n")
    values: dict[str, list[str]] = {}
    for row in rows:
        key, _, value = row.partition(": ")
        if key not in _KEYS:
            raise ValueError(f"{stem}, {title}: unknown key {key!r}")
        values.setdefault(key, []).append(value)
    line, fix = values["line"][0], values.get("fix", [None])[0]
    return Script(
        name=f"{stem}: {title}",
        source=source.removesuffix("\n"),
        kind=values["kind"][0],
        line=None if line == "none" else int(line),
        says=tuple(values.get("says", ())),
        never=tuple(values.get("never", ())),
        fix=None if fix is None else fix.replace("\\n", "\n"),
        problem=json.loads(values["problem"][0]) if "problem" in values else None,
        limit=json.loads(values["limit"][0]) if "limit" in values else None,
        real="real" not in values,
        bodies=tuple(values["bodies"][0].split()) if "bodies" in values else CONTEXT.bodies,
        undriven=tuple(values["undriven"][0].split()) if "undriven" in values else (),
    )
