"""Turns what stopped a program into plain data: where, what, and the values on that line."""

import ast
import re
from collections.abc import Mapping, Sequence
from types import CodeType, FrameType, TracebackType
from typing import Any, NamedTuple

from .asked import inputs_again
from .fence import Refused
from .frames import FILE, values_of
from .said import inputs_of, part, said
from .shown import name_of_type, short, without_places

_LONGEST_MESSAGE = 300
_MOST_FRAMES = 20
_REPEATING = 100
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_QUOTED = re.compile(r"'([^']+)'")
_TOO_LARGE = re.compile(
    r"cannot fit 'int' into an index-sized integer|Python int too large to convert to C ssize_t"
    r"|too many digits in integer|repeated (string is|bytes are) too long"
)
"""What Python says of a size that it cannot even count to, before it looks for room. How far it counts, differs."""
_UNNAMED = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")


class CommandError(Exception):
    """A command was used wrongly; `details` say how."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        super().__init__(f"{details['command']}: {details['fault']}")
        self.details = dict(details)


class _Place(NamedTuple):
    """A frame of the program's own, and where it was."""

    frame: FrameType
    line: int
    col: int | None
    end_col: int | None


def is_too_large(error: BaseException) -> bool:
    """Whether there was no room for something."""
    if isinstance(error, MemoryError):
        return True
    return type(error) is OverflowError and _TOO_LARGE.fullmatch(said(error)) is not None


def before_running(error: BaseException, lines: Sequence[str]) -> dict[str, Any]:
    """The problem with a program that could not even begin."""
    if isinstance(error, Refused):
        node = error.node
        line, end = node.lineno, getattr(node, "end_lineno", node.lineno)
        col = _characters(lines, line, node.col_offset)
        end_col = _characters(lines, line, node.end_col_offset if end == line else None)
        return _problem("Refused", str(error), (line, col, end_col), {"what": error.what, "name": error.name})
    if isinstance(error, SyntaxError):
        return _problem(_syntax_name(error), str(error.msg), _syntax_place(error), {})
    if isinstance(error, ValueError):  # NUL bytes and halves of characters: no text of a program
        return _problem("SyntaxError", str(error), (None, None, None), {})
    if isinstance(error, RecursionError | MemoryError):  # which of them, is a matter of Python's version
        return _problem("SyntaxError", "too many nested parentheses", (None, None, None), {})
    return _problem(name_of_type(error), str(error), (None, None, None), {})


def while_running(error: BaseException, tree: ast.Module, lines: Sequence[str]) -> dict[str, Any]:
    """The problem that an exception ended a program with. Runs nothing of the program's any more, and never fails."""
    try:
        return _while_running(error, tree, lines)
    except BaseException:  # what a program made so strange that it cannot be told: then only its name is
        return _problem(name_of_type(error), "", (line_of(error), None, None), {})


def _while_running(error: BaseException, tree: ast.Module, lines: Sequence[str]) -> dict[str, Any]:
    places = _places(error.__traceback__, lines)
    if not places:
        return _problem(name_of_type(error), said(error), (None, None, None), _details(error, places))
    if isinstance(error, RecursionError) and len(places) > 1 and places[-1].col == places[-1].end_col:
        places.pop()  # it happened while the line was counted
    last = _narrowed(places[-1], error, tree, lines)
    problem = _problem(name_of_type(error), said(error), last[1:], _details(error, places))
    named = [place for place in places if place.frame.f_code.co_name not in _UNNAMED]
    if len(named) > _MOST_FRAMES:
        named = [*named[:5], *named[5 - _MOST_FRAMES:]]
    problem["frames"] = [{"line": place.line, "name": _function(place.frame.f_code)} for place in named]
    problem["values"] = _values(last, tree)
    return problem


def _narrowed(place: _Place, error: BaseException, tree: ast.Module, lines: Sequence[str]) -> _Place:
    """Versions of Python point at a whole statement, or at the part of it that matters: here always at that."""
    for node in ast.walk(tree):
        part: ast.expr | None = None
        match node:
            case ast.Assert(test=part) if isinstance(error, AssertionError):
                pass
            case ast.For(iter=part) if place.col == _characters(lines, node.lineno, node.col_offset):
                pass
            case ast.DictComp(key=part) if said(error).startswith("unhashable") and place.col in {
                _characters(lines, one.lineno, one.col_offset) for one in (node, part)
            }:
                pass
        if part is not None and getattr(node, "lineno", None) == place.line == part.lineno:
            end = part.end_col_offset if part.end_lineno == place.line else None
            return place._replace(
                col=_characters(lines, place.line, part.col_offset), end_col=_characters(lines, place.line, end)
            )
    return place


def line_of(error: BaseException) -> int | None:
    places = _places(error.__traceback__, ())
    return places[-1].line if places else None


def _problem(
    kind: str, message: str, place: tuple[int | None, int | None, int | None], details: Mapping[str, Any]
) -> dict[str, Any]:
    message = _CONTROL.sub("", without_places(message[: 2 * _LONGEST_MESSAGE]))[:_LONGEST_MESSAGE]
    return {
        "type": kind, "message": message, "line": place[0], "col": place[1], "end_col": place[2],
        "details": dict(details), "frames": [], "values": {},
    }


def _syntax_name(error: SyntaxError) -> str:
    return type(error).__name__ if type(error) in (IndentationError, TabError) else "SyntaxError"


def _syntax_place(error: SyntaxError) -> tuple[int | None, int | None, int | None]:
    line, start, end = error.lineno, error.offset, error.end_offset
    if not line:
        return None, None, None
    col = start - 1 if start else None
    same = error.end_lineno == line and end and col is not None and end - 1 > col
    return line, col, end - 1 if same and end else None


def _places(trace: TracebackType | None, lines: Sequence[str]) -> list[_Place]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == FILE:
            places.append(_Place(trace.tb_frame, *_position(code, trace, lines)))
        trace = trace.tb_next
    return places


def _position(code: CodeType, trace: TracebackType, lines: Sequence[str]) -> tuple[int, int | None, int | None]:
    positions = list(code.co_positions()) if trace.tb_next is None or trace.tb_lasti >= 0 else []
    index = trace.tb_lasti // 2
    if not 0 <= index < len(positions):
        return trace.tb_lineno, None, None
    line, end_line, col, end_col = positions[index]
    if line is None or line != trace.tb_lineno:
        return trace.tb_lineno, None, None
    return line, _characters(lines, line, col), _characters(lines, line, end_col if end_line == line else None)


def _characters(lines: Sequence[str], line: int, offset: int | None) -> int | None:
    """The column in characters of a place counted in bytes; None is the end of the line."""
    if not 0 < line <= len(lines):
        return None
    text = lines[line - 1]
    return len(text.rstrip()) if offset is None else len(text.encode("utf-8")[:offset].decode("utf-8", "ignore"))


def _function(code: CodeType) -> str:
    return "" if code.co_name == "<module>" else code.co_name[:40]


def _details(error: BaseException, places: Sequence[_Place]) -> dict[str, Any]:
    match error:
        case CommandError():
            return error.details
        case Refused():
            return {"what": error.what, "name": error.name[:80]}
        case NameError():
            found = _QUOTED.search(said(error))
            return {"name": (part(error, "name") or (found.group(1) if found else ""))[:80]}
        case AttributeError():
            return {"name": part(error, "name")[:80], "type": _owner_type(error)}
        case KeyError() if len(inputs_of(error)) == 1:
            return {"key": short(inputs_of(error)[0])}
        case ImportError():
            return {"module": part(error, "name")[:80]}
        case RecursionError():
            return {
                "lines": sorted({place.line for place in places[-_REPEATING:]}),
                "inputs": inputs_again([place.frame for place in places]),
            }
    return {}


def _owner_type(error: AttributeError) -> str:
    """The type of what has no such part, from Python's words when it does not hand the thing over."""
    found = _QUOTED.search(said(error))
    thing = AttributeError.obj.__get__(error)  # type: ignore[attr-defined]  # never a program's own `obj`
    return found.group(1)[:80] if thing is None and found else name_of_type(thing)


def _values(place: _Place, tree: ast.Module) -> dict[str, str]:
    on_line = [node for node in ast.walk(tree) if isinstance(node, ast.expr) and node.lineno == place.line]
    names = dict.fromkeys(node.id for node in on_line if isinstance(node, ast.Name))
    return values_of(names, place.frame, [node for node in on_line if isinstance(node, ast.Attribute | ast.Subscript)])
