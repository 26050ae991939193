"""What runs of a program, and what its names hold: told without running anything of the program's."""

import sys
from collections.abc import Iterable, Iterator
from types import FrameType

from .shown import name_of_type, short

FILE = "<program>"
"""The name that marks the program's own code."""
_MOST_VALUES = 8


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


def values_of(names: Iterable[str], frame: FrameType) -> dict[str, str]:
    """A short text for what each name holds there, and under "type:NAME" the name of its type; only for some of them,
    and for none that the program did not make."""
    inside, outside = frame.f_locals, frame.f_globals
    values: dict[str, str] = {}
    for name in names:
        if (name in inside or name in outside) and len(values) < 2 * _MOST_VALUES:
            value = inside[name] if name in inside else outside[name]
            values[name[:60]] = short(value)
            values[f"type:{name[:60]}"] = name_of_type(value)
    return values
