"""What an exception says, without running anything of the program's: after its failure nothing of it goes on."""

from typing import Any

from .shown import exact, short

_PARTS = ("msg", "name", "filename", "filename2", "errno", "strerror", "lineno", "reason", "object", "start", "end")
"""What Python's own exceptions put into their words, besides what they were made with."""
_PLAIN = (str, int, float, bool, bytes, type(None))
_MADE_BY_STATEMENT = 1 << 9
"""In a type's flags: it was made by a `class` statement."""


def said(error: BaseException) -> str:
    """The words of an exception: `str(error)` for Python's own, what it was made with for a program's own."""
    given = inputs_of(error)
    if not _is_own(error) and all(type(value) in _PLAIN for value in (*given, *_parts(error))):
        return str(error)
    if isinstance(error, KeyError) or len(given) > 1:
        return short(given[0] if len(given) == 1 else given)
    text = exact(given[0]) if given else ""
    return text if type(text) is str else short(text)


def inputs_of(error: BaseException) -> tuple[Any, ...]:
    """What an exception was made with."""
    given = BaseException.args.__get__(error)  # type: ignore[attr-defined]  # never a program's own `args`
    return given  # type: ignore[no-any-return]


def part(error: BaseException, name: str) -> str:
    """A part of one of Python's own exceptions, if it is a text; else an empty one."""
    value = None if _is_own(error) else getattr(error, name, None)
    return value if type(value) is str else ""


def _is_own(error: BaseException) -> bool:
    return bool(type(error).__flags__ & _MADE_BY_STATEMENT)


def _parts(error: BaseException) -> list[Any]:
    return [getattr(error, name, None) for name in _PARTS]
