"""Names that only look like what was meant: a letter for a digit, `Flase`, `__nam__`."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.specialnames import special_name
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest
from pyland.words.nearest import distance

_DIGITS = str.maketrans("lIOo", "1100")
_LETTERS = re.compile(r"[lIOo]|[lI][Oo0]{1,3}")
_NUMBERS_AROUND = (ast.BinOp, ast.Compare, ast.AugAssign, ast.Subscript, ast.UnaryOp, ast.Slice)
_MOST_WORDS = ("True", "False", "None")


def digit_letter(unknown: Unknown) -> Explanation | None:
    """`move_east(l)`, with a letter where the number 1 was meant."""
    if not _LETTERS.fullmatch(unknown.name) or unknown.called or unknown.behind[:1] in (".", "[", "="):
        return None
    own = {name.lower() for name in unknown.scopes.all_names}
    if unknown.name.lower() in own or not _where_numbers_stand(unknown):
        return None
    digits = unknown.name.translate(_DIGITS)
    return tell(
        "digit_letter",
        _("Letter `{letter}` or number `{digit}`?", letter=unknown.name, digit=digits),
        _("`{letter}` on line {line} is a letter. It only looks like the number {digit}.",
          letter=unknown.name, line=unknown.line, digit=digits)
        if len(unknown.name) == 1
        else _("There are letters in `{letter}` on line {line}. It only looks like the number {digit}.",
               letter=unknown.name, line=unknown.line, digit=digits),
        _("Type the number: `{digit}`.", digit=digits),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(digits),
    )  # fmt: skip


def _where_numbers_stand(unknown: Unknown) -> bool:
    match unknown.around:
        case ast.Call(func=ast.Name(id=name)):
            takes = name in ("range", "int", "round", "abs", "wait", "scan")
            return takes or name.startswith("move_") or name in unknown.scopes.functions
        case ast.Call():
            return True
        case ast.Assign() | ast.Return() | ast.List() | ast.Tuple() | ast.keyword():
            return True
    return isinstance(unknown.around, _NUMBERS_AROUND)


def misspelt_constant(unknown: Unknown) -> Explanation | None:
    """`found = Flase`, `open = Treu`"""
    name = unknown.name
    if unknown.called or len(name) < 4 or unknown.behind[:1] in (".", "["):
        return None
    meant = nearest(name, _MOST_WORDS, closed=True)
    swapped = meant is not None and sorted(name.lower()) == sorted(meant.lower())
    if meant is None or not (swapped or name[0] == meant[0] and len(name) != len(meant)) or _is_near_another(unknown):
        return None
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=meant),
        _("I do not know `{name}` on line {line}.", name=code(name), line=unknown.line),
        _("Write `{meant}`.", meant=meant),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(meant),
    )


def _is_near_another(unknown: Unknown) -> bool:
    own = (*unknown.scopes.all_names, *unknown.context.commands)
    return nearest(unknown.name, own) is not None


def special(unknown: Unknown) -> Explanation | None:
    """`if __nam__ == "__main__":`"""
    meant = special_name(unknown.name)
    if meant is None:
        return None
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=meant),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{meant}`.", meant=meant),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(meant),
    )


def near_an_own_name(unknown: Unknown) -> Explanation | None:
    """`print(men)`, where only `man` was made: too short to be sure of it."""
    near = [name for name in sorted(unknown.scopes.all_names) if _may_be(unknown, name)]
    if len(unknown.name) > 5 or not near:
        near = [name for name in sorted(unknown.scopes.all_names) if _holds(name, unknown.name)]
    if len(near) != 1 or unknown.called:
        return None
    made = unknown.scopes.made_at(near[0])
    if re.search(rf"\b{near[0]}\b", unknown.text):
        return None
    if made is None or made.is_function or made.line >= unknown.line:
        return None
    return tell(
        "near_name",
        _("I don't know `{name}`", name=code(unknown.name)),
        _("Nothing made `{name}` before line {line}. But line {made} made `{near}`.",
          name=code(unknown.name), line=unknown.line, made=made.line, near=near[0]),
        _("Did you mean `{near}`? Text would need quotes.", near=near[0])
        if unknown.taker in ("print", "say")
        else _("Did you mean `{near}`?", near=near[0]),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(near[0]) if len(unknown.name) > 2 else None,
    )  # fmt: skip


def _holds(own: str, name: str) -> bool:
    """Whether one of two names is a part of the other: `first_name` and `name`."""
    longer, shorter = (own, name) if len(own) > len(name) else (name, own)
    parts, whole = shorter.lower().split("_"), longer.lower().split("_")
    return len(shorter) >= 3 and len(parts) < len(whole) and parts in (whole[: len(parts)], whole[-len(parts) :])


def _may_be(unknown: Unknown, own: str) -> bool:
    written, known = unknown.name.lower(), own.lower()
    if own == unknown.name or own in unknown.context.commands:
        return False
    if max(len(written), len(known)) <= 2:
        return True
    return written[0] == known[0] and abs(len(written) - len(known)) <= 1 and distance(written, known) == 1


def arrow_for_equals(unknown: Unknown) -> Explanation | None:
    """`x <- 5` and `x is 5`, alone on a line, where the name should get its value"""
    found = re.match(r"\s*(<-|is(?=\s)(?!\s+not\b))\s*", unknown.text[unknown.end_col :])
    if unknown.text[: unknown.col].strip() or not found or ":" in unknown.behind:
        return None
    start, end = unknown.end_col, unknown.end_col + found.end()
    return tell(
        "other_word",
        _("A name gets its value with `=`"),
        _("`{odd}` on line {line} compares, but `{name}` has no value yet.", odd=found[1], line=unknown.line,
          name=code(unknown.name)),
        _("Write `=` instead of `{odd}`.", odd=found[1]),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced(" = ", start, end),
    )  # fmt: skip
