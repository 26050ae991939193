"""NameError and UnboundLocalError: names that mean nothing when the program gets there."""

import ast
import re
from dataclasses import replace

from pyland.explain.explanation import Explanation
from pyland.explain.naming.alphabets import other_alphabet
from pyland.explain.naming.names import explain_unknown
from pyland.explain.naming.notyet import Use, why_no_value
from pyland.explain.naming.rows import over_itself
from pyland.explain.naming.selfnames import self_forgotten
from pyland.explain.naming.unknown import Unknown
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _


def unknown_name(failed: Failed) -> Explanation | None:
    """A name that nothing has made."""
    name = _name(failed)
    if not name or failed.line is None:
        return None
    span = _place(failed, name)
    unknown = Unknown(name, failed.line, *span, failed.lines, failed.tree or ast.Module([], []), failed.context)
    return explain_unknown(unknown)


def _name(failed: Failed) -> str:
    told = failed.problem.details.get("name")
    found = failed.matched(r"'([^']+)'")
    return str(told) if told else found[1] if found else ""


def _place(failed: Failed, name: str) -> tuple[int, int]:
    if failed.cols and failed.text[slice(*failed.cols)] == name:
        return failed.cols
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", failed.text)
    return found.span() if found else failed.cols or (0, len(failed.text))


def no_value_inside(failed: Failed) -> Explanation | None:
    """A name of a function that has no value yet, often because the same name outside was meant."""
    name = _name(failed)
    if not name or failed.line is None:
        return None
    function = next((frame.name for frame in reversed(failed.problem.frames) if frame.name), "")
    unknown = Unknown(name, failed.line, *_place(failed, name), failed.lines, failed.tree or ast.Module([], []),
                      failed.context)  # fmt: skip
    odd = other_alphabet(unknown)
    if odd is not None:  # With the right letters, the line may still need a `global`.
        return replace(odd, fix=None)
    own = self_forgotten(unknown)
    if own is not None:
        return replace(own, fix=failed.line_fix(re.sub(rf"(?<![\w.]){re.escape(name)}\b", f"self.{name}", failed.text)))
    around = over_itself(unknown)
    if around is not None:
        return around
    outside = failed.scopes.made_at(name)
    if outside is not None:
        return tell(
            "no_value_inside",
            _("Two names `{name}`", name=code(name)),
            _("Inside `{function}`, `{name}` is a new name without a value.", function=code(function), name=code(name))
            if function
            else _("Inside the function, `{name}` is a new name without a value.", name=code(name)),
            _("To use the one outside, begin the function with `global {name}`.", name=code(name)),
            line=failed.line,
            cols=_place(failed, name),
        )
    why = _why(failed, name, function)
    if why is not None:
        return why
    return tell(
        "used_before_value",
        _("`{name}` has no value yet", name=code(name)),
        _("Line {line} needs `{name}`, but it has no value there.", line=failed.line, name=code(name)),
        _("Give it a value first, like `{name} = 0`.", name=code(name)),
        line=failed.line,
        cols=_place(failed, name),
    )


def _why(failed: Failed, name: str, function: str) -> Explanation | None:
    """Why the name has no value, in the function that the line is in."""
    inner = [
        node
        for node in ast.walk(failed.tree or ast.Module([], []))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == function
        and node.lineno <= (failed.line or 0) <= (node.end_lineno or 0)
    ]  # fmt: skip
    if not inner or failed.line is None:
        return None
    return why_no_value(Use(name, failed.line, _place(failed, name), inner[-1], failed.lines))
