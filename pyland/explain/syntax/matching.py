"""`match` and its `case` lines."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_HEAD = re.compile(r"^(\s*)match\b\s*(\S.*?)\s*:\s*$")
_CASE = re.compile(r"^(\s*)case\b\s*(.*)\s*:([^:]*)$")


def _head_above(broken: Broken) -> int | None:
    """The line of the `match` around the place where reading stopped, or that line itself."""
    width = len(broken.indent(broken.line)) + 1
    for line in range(broken.line, 0, -1):
        if not broken.holds_code(line) or len(broken.indent(line)) >= width + (line != broken.line):
            continue
        if _HEAD.match(broken.code_of(line)):
            return line
        width = min(width, len(broken.indent(line)) + 1)
    return None


def no_case(broken: Broken) -> Explanation | None:
    """Right below `match x:` comes something other than a pushed-in `case`, or nothing."""
    head = _head_above(broken)
    below = broken.after(head) if head is not None else None
    if head is None or below is not None and broken.line not in (head, below):
        return None
    word = broken.pieces(below)[0].text if below is not None and broken.pieces(below) else ""
    pushed = below is not None and len(broken.indent(below)) > len(broken.indent(head))
    if below is not None and word == "case":
        if pushed or not broken.works(below, "    " + broken.text(below) + "\n        pass"):
            return None
        return _pushed_in(broken, head, below)
    if below is None or not pushed:
        return _told(broken, head, _("What comes below `match`?"),
                     _("Below the `match` on line {line} come `case` lines, pushed in.", line=head),
                     _("Write `case`, a value and a colon below line {line}.", line=head))  # fmt: skip
    indent = broken.indent(below)
    example = f"{indent}case 1:\n{indent}    pass\n{indent}case _:"
    if not any(broken.works(below, way) for way in (example, f"{example} pass", f"{indent}case _:")):
        return None
    default = re.fullmatch(r"\s*(?:else|default|otherwise)\s*:", broken.code_of(below))
    return _told(broken, below, _("Here comes a `case`"),
                 _("Right below the `match` on line {line} stands no `case`.", line=head),
                 _("Write `case _:`, which fits everything.") if default
                 else _("Begin line {line} with `case`, like `case 1:`.", line=below))  # fmt: skip


def _pushed_in(broken: Broken, head: int, below: int) -> Explanation:
    return tell(
        "needs_pushing_in",
        _("Almost! Push line {line} in", line=below),
        _("Line {line} should be inside the `{word}` of line {head}.", line=below, word="match", head=head),
        _("Put 4 spaces in front of line {line} and of what belongs to it.", line=below),
        line=below,
        cols=(0, len(broken.code_of(below))),
    )


def default_line(broken: Broken) -> Explanation | None:
    """`else:` or `default:` among the `case` lines"""
    body = broken.code_of(broken.line)
    found = re.match(r"^(\s*)(case\s+)?(else|default|otherwise|other|\*|any|anything)\s*:(.*)$", body)
    new = f"{found[1]}case _:{found[4]}" if found else ""
    if not found or _head_above(broken) is None or not broken.works(broken.line, new):
        return None
    return tell(
        "foreign_word",
        _("Python writes `case _:`"),
        _("In a `match`, the line for all the rest is no `{odd}`.", odd=found[3]),
        _("Write `case _:` on line {line}.", line=broken.line),
        line=broken.line,
        cols=(len(found[1]), found.end(3)),
        fix=broken.fix(broken.line, new),
    )


def odd_case(broken: Broken) -> Explanation | None:
    """`case > 3:`, `case 1 or 2:`, `case red:` above other cases"""
    found = _CASE.match(broken.code_of(broken.line))
    if not found or not broken.works(broken.line, f"{found[1]}case 1:{found[3]}"):
        return None
    if re.fullmatch(r"[^\W\d]\w*", found[2]):
        return _takes_all(broken, found)
    for right, message in _cases(found[2]):
        new = f"{found[1]}case {right}:{found[3]}"
        if right != found[2] and broken.works(broken.line, new):
            return tell(
                "odd_case",
                _("This `case` is odd"),
                message,
                _("Write `{code}`.", code=code(f"case {right}:")),
                line=broken.line,
                cols=found.span(2),
                fix=broken.fix(broken.line, new),
            )
    return tell(
        "odd_case",
        _("This `case` is odd"),
        _("Behind `case` on line {line} comes a plain value. `{code}` is not one.", line=broken.line,
          code=code(found[2], 24)),
        _("Write a number or a text there, or ask with `if`."),
        line=broken.line,
        cols=found.span(2) if found[2] else (len(found[1]), len(found[1]) + 4),
    )  # fmt: skip


def _cases(written: str) -> list[tuple[str, Message]]:
    """What may have been meant, and what to say then."""
    if re.search(r"[\[({]", written):
        return []
    compared = re.match(r"\w*\s*(?=[<>=!])", written)
    if compared:
        right = f"n if n {written[compared.end() :]}"
        return [(right, _("A `case` does not compare by itself. It needs an `if` for that."))]
    joined = re.sub(r"\s*(?:\bor\b|\band\b|,|\|\|)\s*", " | ", written)
    return [(joined, _("Between two values of one `case` comes `|`."))]


def _takes_all(broken: Broken, found: re.Match[str]) -> Explanation:
    name = found[2]
    return tell(
        "case_takes_all",
        _("`{name}` fits everything", name=code(name, 20)),
        _("`case {name}` takes any value. So the cases below line {line} never have a turn.", name=code(name, 20),
          line=broken.line),
        _("Is it text? Then write `case \"{name}\":`.", name=code(name, 20)),
        line=broken.line,
        cols=found.span(2),
        fix=broken.fix(broken.line, f'{found[1]}case "{name}":{found[3]}') if not broken.knows(name) else None,
    )  # fmt: skip


def _told(broken: Broken, line: int, title: Message, message: Message, hint: Message) -> Explanation:
    start = len(broken.indent(line))
    return tell("no_case", title, message, hint, line=line, cols=(start, len(broken.code_of(line))))


EXPLAINERS: tuple[Explainer, ...] = (default_line, odd_case, no_case)
