"""YAML's traps: why a text that looks right to its author is not what YAML reads, in words."""

import re
from collections.abc import Iterator, Sequence

from pyland.text import Message, _

_LEAD = r"^\s*(?:-\s+)*(?:[\w .'-]+?:\s+)?"
_STRANGE_START = re.compile(_LEAD + r"(?P<sign>[`@%*&!])")
_BRACE_START = re.compile(_LEAD + r"(?P<sign>[{\[])")
_SECOND_COLON = re.compile(r"^\s*(?:-\s+)*[\w-]+:\s+[^\"'|>#\s\[{].*?:(?:\s|$)")
_BLOCK = re.compile(r"(?:^|[:-])\s*[|>][+-]?\d?\s*(?:#.*)?$")
_NO_SPACE = re.compile(r"^\s*(?:-\s+)*[A-Za-z_]+:[^\s/]")
_QUOTE_START = re.compile(_LEAD + r"(?P<sign>[\"'])(?P<rest>.*)$")
_LIST_AFTER_KEY = re.compile(r"^\s*[\w-]+:\s+-\s")
_BLOCK_WITH_TEXT = re.compile(_LEAD + r"[|>][+-]?\s*[^\s#+-]")


def cut_off(rest: str) -> bool:
    """Whether `rest`, what follows a text on its line, is left out by YAML because of ` #`."""
    return bool(re.match(r"\s+#", rest))


def explain_failure(text: str, marks: Sequence[int]) -> list[tuple[int, Message]]:
    """Why YAML gave up near the lines `marks` (1-based, the likeliest first): pairs of a line and a sentence.

    All lines that YAML certainly cannot read are told of, so that several slips can be mended at once.
    """
    lines = text.splitlines()
    certain = list(_certain(lines))
    if certain:
        return certain
    for mark in marks:
        for number in (mark, mark - 1):
            if 1 <= number <= len(lines) and (message := _likely(lines[number - 1])):
                return [(number, message)]
    place = min(marks[0], max(1, len(lines)))
    if place > 1 and _indent(lines[place - 1]) != _indent(_line_before(lines, place)):
        return [(place, _(
            "This line is pushed in differently from the lines around it. Lines of one list begin at the same place."
        ))]
    return [(place, _(
        "I cannot read this line. Compare it with the lines around it: `key: value`, or `- ` and a text."
    ))]


def _certain(lines: Sequence[str]) -> Iterator[tuple[int, Message]]:
    for number, line in _outside_blocks(lines):
        if "\t" in line[: len(line) - len(line.lstrip())]:
            yield number, _(
                "This line begins with a tab. YAML only knows spaces: push it in with two spaces for each step."
            )
        elif found := _STRANGE_START.match(line):
            yield number, _(
                "A text that begins with `{sign}` means something special in YAML. Put quotes around the whole text.",
                sign=found["sign"],
            )
        elif _NO_SPACE.match(line):
            yield number, _("There has to be a space after the colon.")
        elif _SECOND_COLON.match(line):
            yield number, _(
                "There is a second `: ` in this line, and YAML takes it for a key. Put quotes around the whole text."
            )


def _outside_blocks(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines that are not inside a block text (`|`) and no comments, with their numbers."""
    block: int | None = None
    for number, line in enumerate(lines, 1):
        indent = _indent(line)
        if block is not None and (not line.strip() or indent > block):
            continue
        block = indent if _BLOCK.search(line) else None
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line


def _likely(line: str) -> Message | None:
    if _LIST_AFTER_KEY.match(line):
        return _("A list begins on the line below its key: put each `- ` on a line of its own.")
    if _BLOCK_WITH_TEXT.match(line):
        return _("After `|` or `>` the text begins on the next line. Or put quotes around the whole text.")
    quote = _QUOTE_START.match(line)
    if quote:
        return _about_quotes(quote["sign"], quote["rest"])
    if found := _BRACE_START.match(line):
        return _(
            "The `{sign}` that opens here makes a list, and it is not closed or has text after it. "
            "If it is part of a text, put quotes around the whole text.", sign=found["sign"],
        )
    return None


def _about_quotes(sign: str, rest: str) -> Message:
    if sign == '"' and "\\" in rest:
        return _("Inside double quotes `\\` means something special. Use single quotes around the text.")
    if rest.count(sign) == 0:
        return _("The quotes that open here are never closed.")
    if sign == "'":
        return _("The text in single quotes ends at the next `'`. Use double quotes around the text.")
    return _("The text in quotes ends before the line does. Use single quotes outside, or leave the inner ones out.")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _line_before(lines: Sequence[str], place: int) -> str:
    return next((line for line in reversed(lines[: place - 1]) if line.strip()), "")
