"""What stands in the brackets of a call, in the wrong order or twice: `say(end="", "Hi")`, `sum(n for n in row, 2)`."""

from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.groups import Group, groups_of, span
from pyland.explain.wording import code, tell
from pyland.text import _

_SHOWS = ("print", "say")


def _is_named(part: Sequence[Piece]) -> bool:
    return part[0].is_sign("**") or (len(part) > 1 and part[0].is_word and part[1].is_sign("="))


def named_first(broken: Broken) -> Explanation | None:
    """`draw(length=3, 4)`, `print(end="", "Hi")`"""
    text = broken.text(broken.line)
    for group in _calls(broken):
        parts = group.filled
        named = [part for part in parts if _is_named(part)]
        plain = [part for part in parts if not _is_named(part)]
        late = next((part for part in plain if named and part[0].start > named[0][0].start), None)
        if late is None or group.closer is None:
            continue
        ordered = ", ".join(text[slice(*span(part))] for part in (*plain, *named))
        new = text[: group.opener.end] + ordered + text[group.closer.start :]
        if not broken.works(broken.line, new):
            continue
        first = text[slice(*span(named[0]))]
        return tell(
            "values_first",
            _("What has a name comes last"),
            _("In these brackets on line {line}, `{late}` has no name, so it stands before `{first}`.",
              line=broken.line, late=code(text[slice(*span(late))], 20), first=code(first, 20)),
            _("Swap them: `{new}`.", new=code(f"({ordered})")),
            line=broken.line,
            cols=span(late),
            fix=broken.fix(broken.line, new) if group.before is not None and group.before.text in _SHOWS else None,
        )  # fmt: skip
    return None


def _calls(broken: Broken) -> Iterator[Group]:
    """The round brackets of the line, without those of a `def`."""
    line = broken.pieces(broken.line)
    if line and line[0].text in ("def", "class", "async"):
        return iter(())
    return (group for group in groups_of(line) if group.opener.text == "(")


def named_twice(broken: Broken) -> Explanation | None:
    """`print("Hi", end="", end="!")`"""
    text = broken.text(broken.line)
    for group in _calls(broken):
        seen: set[str] = set()
        for part, comma in zip(group.parts[1:], group.commas, strict=True):
            seen |= {before[0].text for before in group.parts if before and before is not part and _is_named(before)
                     and before[0].start < comma.start}  # fmt: skip
            if not part or not _is_named(part) or part[0].text not in seen:
                continue
            new = text[: comma.start] + text[part[-1].end :]
            if broken.works(broken.line, new):
                return tell(
                    "twice_the_same",
                    _("`{name}` is there twice", name=part[0].text),
                    _("In the brackets on line {line}, `{name}=` stands twice.", line=broken.line, name=part[0].text),
                    _("Take one of them away."),
                    line=broken.line,
                    cols=span(part),
                )
    return None


def loop_in_brackets(broken: Broken) -> Explanation | None:
    """`sum(n for n in row, 2)`: a `for` beside other inputs has brackets of its own."""
    text = broken.text(broken.line)
    for group in _calls(broken):
        for part in group.filled if len(group.filled) > 1 else []:
            start, end = span(part)
            new = f"{text[:start]}({text[start:end]}){text[end:]}"
            if any(piece.text == "for" for piece in part) and broken.works(broken.line, new):
                return tell(
                    "loop_in_brackets",
                    _("This `for` needs its own brackets"),
                    _("Line {line} gives `{code}` together with something else.", line=broken.line,
                      code=code(text[start:end])),
                    _("Write `{code}`.", code=code(f"({text[start:end]})")),
                    line=broken.line,
                    cols=(start, end),
                    fix=broken.fix(broken.line, new),
                )  # fmt: skip
    return None


def value_without_name(broken: Broken) -> Explanation | None:
    """`print(a + 1 = 3)`, `say("a" = 3)`: in brackets, one `=` stands behind a name."""
    text = broken.text(broken.line)
    for group in _calls(broken):
        for part in group.filled:
            sign = next((piece for piece in part[1:] if piece.is_sign("=")), None)
            if sign is None or part[0].is_sign("*", "**"):
                continue
            start = part[0].start
            named = f"{text[:start]}x{text[sign.start :]}"
            compared = f"{text[: sign.start]}=={text[sign.end :]}"
            if not (broken.works(broken.line, named) and broken.works(broken.line, compared)):
                continue
            return tell(
                "one_equals",
                _("One `=` or two?"),
                _("In brackets, one `=` stands behind a single name. `{code}` is not one.",
                  code=code(text[start : sign.start], 24)),
                _("To ask if they are the same, write `==`."),
                line=broken.line,
                cols=(sign.start, sign.end),
                fix=broken.fix(broken.line, compared),
            )  # fmt: skip
    return None


EXPLAINERS: tuple[Explainer, ...] = (named_first, named_twice, loop_in_brackets, value_without_name)
