"""Words of a text without the quotes around them."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import TEXT_TAKERS, Unknown
from pyland.explain.wording import code, tell
from pyland.text import _


def quotes(unknown: Unknown) -> Explanation | None:
    """Text without quotes."""
    if unknown.called or not _where_text_stands(unknown):
        return None
    start, end = _phrase(unknown)
    words = unknown.text[start:end]
    # Two words for `give` are two texts: what, and to whom.
    quoted = re.sub(r"\w+", r'"\g<0>"', words) if unknown.taker == "give" else f'"{words}"'
    return tell(
        "missing_quotes",
        _("Is `{words}` text?", words=code(words, 25)),
        _("I do not know `{name}`. Words that are text need quotes around them.", name=code(unknown.name)),
        _("Write `{quoted}`.", quoted=code(quoted)),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced(quoted, start, end),
    )


def _phrase(unknown: Unknown) -> tuple[int, int]:
    """The columns of all the words between the brackets, when they are one phrase: `say(Hello, World)`."""
    end = unknown.text.find(")", unknown.end_col)
    words = unknown.text[unknown.col : end]
    alone = (
        unknown.text[: unknown.col].endswith("(") and end > 0 and re.fullmatch(r"[^\W\d]\w*(?:,\s*[^\W\d]\w*)+", words)
    )
    known = (*unknown.context.all_commands, *unknown.context.words, *unknown.scopes.all_names)
    if alone and not set(re.findall(r"\w+", words)) & set(known):
        return unknown.col, end
    return unknown.cols


def _where_text_stands(unknown: Unknown) -> bool:
    before = unknown.text[: unknown.col].rstrip()
    if unknown.behind[:1] in (".", "[") or before.endswith("{"):
        return False
    if unknown.name in unknown.context.things:
        return True
    alone = unknown.behind[:1] in (")", ",", "", "#", ":", "]", "+") and not unknown.behind.startswith("+=")
    takes_text = unknown.taker in TEXT_TAKERS or unknown.taker in unknown.scopes.functions and unknown.name[0].isupper()
    taken = before.endswith(("(", ",", "+")) and takes_text and not _beside_text(unknown)
    compared = before.endswith(("==", "!="))
    given = re.search(r"(?<![=<>!+\-*/])=$", before) is not None and unknown.behind[:1] in ("", ")", ",")
    if len(unknown.name) <= 2 and unknown.name.islower() and not compared:
        return False
    listed = before.endswith(("[", ",")) and "[" in before
    kept = isinstance(unknown.around, ast.Dict) and before.endswith((":", ",")) and unknown.behind[:1] in ("}", ",", "")
    return (alone or kept) and (taken or compared or given or listed or kept)


def _beside_text(unknown: Unknown) -> bool:
    """`print("You have", coins)`: what stands beside a text is rather a value."""
    call = unknown.around
    beside = isinstance(call, ast.Call) and any(
        isinstance(value, ast.Constant) and isinstance(value.value, str) for value in call.args
    )
    return beside and unknown.name.islower() and unknown.taker in ("print", "say") and unknown.name not in (
        unknown.context.things
    )
