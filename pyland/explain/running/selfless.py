"""Functions of classes: `self` forgotten, and what was never made from its class."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.bindings import Function, class_of, inputs_of
from pyland.explain.running.failed import Failed
from pyland.explain.running.overwritten import where_made
from pyland.explain.wording import code, tell
from pyland.text import _


def self_missing(failed: Failed, own: Function) -> Explanation:
    """`def bark():` inside a class."""
    text = failed.text_at(own.lineno)
    start = text.find("(", text.find(own.name))
    rest = text[start + 1 :].lstrip()
    new = f"{text[: start + 1]}self{'' if rest.startswith(')') else ', '}{rest}" if start >= 0 else ""
    return tell(
        "self_missing",
        _("`{name}` has no `self`", name=code(own.name)),
        _("In a class, the first input is the thing itself. Line {line} calls `{name}`, and it has no place for that.",
          line=failed.line or 1, name=code(own.name)),
        _("Write `self` first in the brackets on line {line}.", line=own.lineno),
        line=own.lineno,
        fix=failed.fix_at(own.lineno, new) if new else None,
    )  # fmt: skip


def called_on_class(failed: Failed, own: Function, call: ast.Call | None) -> Explanation | None:
    """`Ghost.spook()`, or `casper = Ghost` and then `casper.spook()`: there is no ghost yet."""
    owner = class_of(failed.tree, own) if failed.tree is not None else None
    if owner is None or call is None or not isinstance(call.func, ast.Attribute) or not inputs_of(own):
        return None
    thing = call.func.value
    if not isinstance(thing, ast.Name) or own.name == "__init__" or failed.type_of(thing) not in ("type", None):
        return None
    given = next((place for place in where_made(failed, thing.id) if place.way == "set"), None)
    if thing.id == owner.name or given is None:
        small = owner.name.lower()
        return tell(
            "class_itself",
            _("Make one first"),
            _("`{owner}` is only the plan. There is no `{owner}` yet that could `{name}`.", owner=owner.name,
              name=code(own.name)),
            _("Make one: `{small} = {owner}()`. Then write `{small}.{name}()`.", small=small, owner=owner.name,
              name=code(own.name)),
            line=failed.line,
            cols=failed.span(call),
        )  # fmt: skip
    text = failed.text_at(given.line)
    plain = text.rstrip().endswith(owner.name)
    return tell(
        "class_itself",
        _("`{name}` was never made", name=code(thing.id)),
        _("Line {line} has no brackets behind `{owner}`, so `{name}` is only the plan of one.", line=given.line,
          owner=owner.name, name=code(thing.id)),
        _("Write `{name} = {owner}()` on line {line}.", name=code(thing.id), owner=owner.name, line=given.line),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.fix_at(given.line, f"{text.rstrip()}()") if plain else None,
    )  # fmt: skip
