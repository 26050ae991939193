"""What commands read: levels by reference, programs and typed lines from files."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from pyland import resources
from pyland.cli.failure import Failure
from pyland.level.level import Level
from pyland.level.library import Library, UnknownLevel
from pyland.level.spec import Problem
from pyland.source.clean import FILE_LIMIT, ProblemKind, SourceProblem, read_source
from pyland.text import Message, _

STANDARD_INPUT = "-"


def tilesets_folder() -> Path:
    """The folder with the game's own tilesets."""
    return resources.assets_folder() / "tilesets"


def pictures() -> frozenset[str]:
    """The names of the game's own pictures."""
    return frozenset(file.stem for file in (resources.assets_folder() / "sprites").glob("*.svg"))


def library_of(options: argparse.Namespace) -> Library:
    """The game's levels, and those of the folders that were named."""
    return make_library([resources.levels_folder(), *(Path(folder) for folder in options.levels)])


def make_library(roots: Sequence[Path]) -> Library:
    """A library of some folders, with the game's tilesets at hand."""
    return Library(roots, tilesets_folder(), own=resources.levels_folder())


def sound_level(library: Library, reference: str) -> Level:
    """The level that is meant. Raises `Failure` when there is none, or when its files are broken."""
    try:
        level = library.find(reference)
    except UnknownLevel as unknown:
        raise Failure(unknown.message) from unknown
    if level.all_problems:
        raise Failure(*(as_line(problem) for problem in level.all_problems))
    return level


def are_shared(library: Library, files: Iterable[str]) -> bool:
    """Whether one of the programs lies with shared levels, like their solutions. What comes on standard input does not:
    nobody can tell where that was."""
    return any(library.is_shared(Path(file)) for file in files if file != STANDARD_INPUT)


def as_line(problem: Problem) -> Message:
    """A problem of a level's file as `file:line: sentence`."""
    return _("{file}:{line}: {problem}", file=str(problem.file), line=problem.line, problem=problem.message)


def read_bytes(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises `Failure`."""
    try:
        # One byte more than is allowed is enough to know that it is too much.
        most = 4 * FILE_LIMIT + 8
        if name == STANDARD_INPUT:
            return sys.stdin.buffer.read(most)
        with Path(name).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise Failure(_("“{file}” cannot be read: {why}.", file=name, why=why)) from error


def read_program(name: str) -> str:
    """The text of a program. Raises `Failure` when the file cannot be opened, `SourceProblem` when it is no program."""
    return read_source(read_bytes(name)).text


def read_lines(name: str | None) -> tuple[str, ...]:
    """The lines of a file of typed input; none for no file. Raises `Failure`."""
    if name is None:
        return ()
    try:
        return tuple(read_source(read_bytes(name)).text.splitlines())
    except SourceProblem as problem:
        raise Failure(_("{file}: {problem}", file=name, problem=unreadable(problem))) from problem


def read_walk(words: str | None) -> tuple[str, ...]:
    """The words for what is done by keyboard: with commas between them, or one a line in a file of that name. Raises
    `Failure`."""
    if words is None:
        return ()
    parts = read_lines(words) if words == STANDARD_INPUT or os.path.isfile(words) else words.split(",")
    return tuple(word.strip() for word in parts if word.strip())


def unreadable(problem: SourceProblem) -> Message:
    """Why a file cannot be read as text, in words."""
    match problem.kind:
        case ProblemKind.TOO_BIG:
            return _("This file is far too long for a program.")
        case ProblemKind.NOT_TEXT:
            return _("This is not a text file. Is it a picture, or something else?")
    return _("The letters in this file cannot be read. Save it as UTF-8.")


def parse_size(text: str) -> tuple[int, int]:
    """The pixels of `1366x768`. Raises `Failure`."""
    wide, cross, high = text.lower().partition("x")
    if not (cross and wide.isascii() and wide.isdigit() and high.isascii() and high.isdigit()):
        raise Failure(_("A size is written like 1366x768, not “{text}”.", text=text))
    size = int(wide[:9]), int(high[:9])
    if not (200 <= size[0] <= 8000 and 200 <= size[1] <= 8000):
        raise Failure(_("A picture can be from 200 to 8000 pixels wide and high, not {text}.", text=text))
    return size
