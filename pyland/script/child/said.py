"""What an exception says, without running anything of the program's: after its failure nothing of it goes on."""

import re
from typing import Any

from .shown import exact, short

_PARTS = ("msg", "name", "filename", "filename2", "errno", "strerror", "lineno", "reason", "object", "start", "end")
"""What Python's own exceptions put into their words, besides what they were made with."""
_PLAIN = (str, int, float, bool, bytes, type(None))
_MADE_BY_STATEMENT = 1 << 9
"""In a type's flags: it was made by a `class` statement."""


_TOO_DEEP = "maximum recursion depth exceeded"
_OTHER_WORDS = (
    (re.compile(rf"^{_TOO_DEEP} (while|in) .*$"), _TOO_DEEP),
    (re.compile(r"^((max|min)\(\)) arg is an empty sequence$"), r"\1 iterable argument is empty"),
    (re.compile(r"^(.* got an unexpected keyword argument '.*')\. Did you mean '.*'\?$"), r"\1"),
    (re.compile(r"^(.* has no attribute '.*') and no __dict__ for setting new attributes$"), r"\1"),
    (re.compile(r"^\(\d+, '(Numerical result out of range|Result not representable)'\)$"),
     "(34, 'Numerical result out of range')"),
)
"""What one version of Python or one system says otherwise than others, and what is told instead."""
_ABSTRACT = re.compile(r"^(Can't instantiate abstract class \w+) with abstract (methods?) ([\w, ]+)$")


def said(error: BaseException) -> str:
    """The words of an exception: `str(error)` for Python's own, what it was made with for a program's own. They are the
    same on every version of Python, as far as we know them."""
    given = inputs_of(error)
    if not _is_own(error) and all(type(value) in _PLAIN for value in (*given, *_parts(error))):
        return _same_words(str(error))
    if isinstance(error, KeyError) or len(given) > 1:
        return short(given[0] if len(given) == 1 else given)
    text = exact(given[0]) if given else ""
    return text if type(text) is str else short(text)


def _same_words(text: str) -> str:
    if len(text) > 1_000:
        return text  # a program's own words
    for pattern, words in _OTHER_WORDS:
        text = pattern.sub(words, text)
    if found := _ABSTRACT.match(text):
        names = ", ".join(f"'{name}'" for name in found[3].split(", "))
        text = f"{found[1]} without an implementation for abstract {found[2]} {names}"
    return text


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
