"""What runs of a program, and what its names hold: told without running anything of the program's."""

import ast
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from types import FrameType
from typing import Any

from .inside import Hidden, inside
from .shown import name_of_type, short

FILE = "<program>"
"""The name that marks the program's own code."""
_MOST_VALUES = 8
_LONGEST_NAME = 60


def running() -> Iterator[FrameType]:
    """The frames of the program that run now, the innermost first."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == FILE:
            yield frame
        frame = frame.f_back


def failed(error: BaseException) -> list[FrameType]:
    """The frames of the program that an exception came through, the innermost first."""
    found = []
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            found.append(trace.tb_frame)
        trace = trace.tb_next
    return found[::-1]


def values_of(names: Iterable[str], frame: FrameType, parts: Iterable[ast.expr] = ()) -> dict[str, str]:
    """A short text for what each name holds there, and under "type:NAME" the name of its type; only for some of them,
    and for none that the program did not make. `parts` (`self.bag`, `team[0]`) are told in the same way, if that can be
    done without the program. Where not all of a value is shown, "size:NAME" tells how many things or letters it has."""
    known = {**frame.f_globals, **frame.f_locals} if parts else {}
    values: dict[str, str] = {}
    for name in names:
        if (name in frame.f_locals or name in frame.f_globals) and len(values) < 2 * _MOST_VALUES:
            value = frame.f_locals[name] if name in frame.f_locals else frame.f_globals[name]
            values |= _told(name, value)
    for part in islice(parts, _MOST_VALUES):
        try:
            values |= _told(ast.unparse(part), inside(part, known))
        except (Hidden, RecursionError):
            continue
    return values


def _told(name: str, value: Any) -> dict[str, str]:
    text = short(value)
    told = {name[:_LONGEST_NAME]: text, f"type:{name[:_LONGEST_NAME]}": name_of_type(value)}
    if text.endswith(("…", "…]", "…)", "…}")) and type(value) in (str, list, tuple, dict):
        told[f"size:{name[:_LONGEST_NAME]}"] = str(len(value))
    return told
