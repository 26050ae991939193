"""What stands behind a dot and is not there, and toolboxes that cannot be imported."""

import builtins
import re

from pyland.explain.borrowed import OTHER_WORDS
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.names import locked, meant_by
from pyland.explain.running.failed import Failed
from pyland.explain.running.keptout import kept_out_module
from pyland.explain.unknown import DEEDS
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import _

_OTHERS = {
    ("list", "add"): "append",
    ("list", "push"): "append",
    ("list", "put"): "append",
    ("set", "append"): "add",
    ("list", "delete"): "remove",
    ("list", "find"): "index",
    ("list", "contains"): "in",
    ("str", "contains"): "in",
    ("str", "toUpperCase"): "upper",
    ("str", "touppercase"): "upper",
    ("str", "uppercase"): "upper",
    ("str", "toLowerCase"): "lower",
    ("str", "lowercase"): "lower",
    ("str", "trim"): "strip",
    ("dict", "has_key"): "in",
    ("dict", "add"): "update",
    ("str", "reverse"): "[::-1]",
}
_LENGTHS = frozenset({"length", "len", "size", "count", "lenght", "legnth"})
SAFE_TOOLBOXES = ("random", "math", "time", "string")
"""Those whose names are looked up, in the toolboxes themselves."""


def no_such_part(failed: Failed) -> Explanation | None:
    """`gems.push(1)`, `name.uper()`, `random.randit(1, 6)`, `hero.move_est()`"""
    found = failed.matched(r"'?([\w.]+)'? (?:object )?has no attribute '(\w+)'")
    name = str(failed.problem.details.get("name") or (found[2] if found else ""))
    kind = str(failed.problem.details.get("type") or (found[1] if found else ""))
    set_to = failed.matched(r"'body' object attribute '(\w+)' is read-only")
    if set_to:
        return _command_with_equals(failed, set_to[1])
    owner = _owner(failed, name)
    if owner in failed.context.bodies:
        taken = failed.scopes.made_at(owner) if kind != "body" else None
        return _of_body(failed, owner, name) if taken is None else _no_body_any_more(failed, owner, kind, taken.line)
    if owner in failed.context.commands and owner not in failed.scopes.all_names:
        return _of_command(failed, owner, name)
    if kind == "tuple" and name in ("x", "y", "thing", "name"):
        return _part_of_a_row(failed, name)
    if kind == "str" and name in failed.context.commands:
        return _command_of_a_text(failed, name)
    if name in _LENGTHS and kind in ("list", "str", "tuple", "dict", "set"):
        shown = owner or "..."
        return tell(
            "no_such_part",
            _("Use `len()` for that"),
            _("Behind {kind} there is no `.{name}`.", kind=kind_of_value(kind), name=code(name)),
            _("Write `len({owner})`.", owner=code(shown)),
            line=failed.line,
            cols=failed.cols,
        )
    return _no_part(failed, owner, name, kind)


def _owner(failed: Failed, name: str) -> str:
    found = re.search(rf"([^\W\d]\w*)\s*\.\s*{re.escape(name)}\b", failed.text)
    return found[1] if found else ""


def _of_body(failed: Failed, owner: str, name: str) -> Explanation:
    if name in failed.context.bodies:
        return _two_bodies(failed, owner, name)
    spelt = meant_by(name, failed.context.all_commands)
    other = OTHER_WORDS.get(name.lower())
    meant = spelt or (other if other in failed.context.commands else None)
    if name in failed.context.all_commands or meant and meant not in failed.context.commands:
        return locked(meant or name, failed.line, failed.cols, failed.context)
    return tell(
        "no_such_part",
        _("Did you mean `{meant}`?", meant=meant) if meant else _("No command `{name}`", name=code(name)),
        _("`{owner}` has no command `{name}`.", owner=code(owner), name=code(name)),
        _("Write `{call}`.", call=_call_with(failed, f"{owner}.{name}", f"{owner}.{meant}"))
        if meant
        else _("Look at the commands you have."),
        line=failed.line,
        cols=failed.cols,
        fix=_renamed(failed, name, spelt),
    )


def _call_with(failed: Failed, old: str, new: str) -> str:
    """How the call reads with `new` in place of `old`, with what stands in its brackets."""
    found = re.search(rf"\b{re.escape(old)}\s*(\([^()]*\))", failed.text)
    return code(new + (found[1] if found else "()"))


def _command_with_equals(failed: Failed, command: str) -> Explanation:
    """`robot.move_east = 5`"""
    found = re.search(rf"([^\W\d]\w*)\s*\.\s*{re.escape(command)}\s*=\s*(\d+)\s*$", failed.text)
    call = f"{found[1]}.{command}({found[2]})" if found else f"{command}(...)"
    return tell(
        "command_with_equals",
        _("A command has brackets, not `=`"),
        _("`{command}` is a command. How far or how often stands in its brackets.", command=command),
        _("Write `{call}`.", call=call),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(failed.text[: found.start()] + call) if found else None,
    )


def _no_body_any_more(failed: Failed, owner: str, kind: str, made: int) -> Explanation:
    """`robot = 5`, and then `robot.move_east()`"""
    return tell(
        "new_job",
        _("You gave `{name}` a new job", name=owner),
        _("On line {made}, `{name}` became the name of {kind}. So line {line} cannot tell it what to do.",
          made=made, name=owner, kind=kind_of_value(kind), line=failed.line or 1),
        _("Choose another name on line {made}.", made=made),
        line=made,
    )


def _two_bodies(failed: Failed, owner: str, name: str) -> Explanation:
    """`hero.robot.move_east()`"""
    new, count = re.subn(rf"\b{re.escape(owner)}\s*\.\s*(?={re.escape(name)}\b)", "", failed.text)
    return tell(
        "two_bodies",
        _("One name before the point"),
        _("`{name}` does not belong to `{owner}`.", name=name, owner=owner),
        _("Write only `{name}` before the command, without `{owner}`.", name=name, owner=owner),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(new) if count == 1 else None,
    )


def _part_of_a_row(failed: Failed, name: str) -> Explanation:
    """`scan()[0].x`, `position().x`"""
    return tell(
        "no_such_part",
        _("There is no `.{name}` here", name=name),
        _("That is a row of values, and they have places, not names."),
        _("Take it apart: `x, y = position()`.")
        if re.search(r"\bposition\s*\(", failed.text)
        else _("Take it apart, like `thing, x, y = scan()[0]`.")
        if "scan" in failed.context.commands
        else _("The first one is `[0]`."),
        line=failed.line,
        cols=failed.cols,
    )


def _command_of_a_text(failed: Failed, name: str) -> Explanation:
    """`"robot".move_east()`, and `thing.dig()` where `thing` is a text"""
    quoted = re.search(rf"""(["'])(\w+)\1(?=\s*\.\s*{name}\b)""", failed.text)
    body = quoted[2] if quoted and quoted[2] in failed.context.bodies else None
    new = failed.text[: quoted.start()] + body + failed.text[quoted.end() :] if quoted and body else None
    return tell(
        "no_such_part",
        _("A text obeys no commands"),
        _("`{command}` stands behind a text, and a text cannot do anything.", command=name),
        _("Write `{call}`.", call=code(new))
        if new
        else _("To ask somebody next to you, write `ask(...)` alone.")
        if name == "ask"
        else _("Write `{call}` alone.", call=f"{name}()" if name in DEEDS else f"{name}(...)"),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(new) if new else None,
    )


def _of_command(failed: Failed, command: str, name: str) -> Explanation:
    """`cut.vine()`, `say.hello()`, `move_east.robot(5)`"""
    if name in failed.context.bodies:
        turned, count = re.subn(rf"\b{command}\s*\.\s*{re.escape(name)}\b", f"{name}.{command}", failed.text)
        return tell(
            "turned_names",
            _("First who, then what"),
            _("Before the point stands who does it, and behind it the command."),
            _("Write `{call}`.", call=_call_with(failed, f"{command}.{name}", f"{name}.{command}")),
            line=failed.line,
            cols=failed.cols,
            fix=failed.line_fix(turned) if count == 1 else None,
        )
    if command in DEEDS:
        message = _("`{command}` works with what is in front of you. You need not name it.", command=command)
        hint = _("Write `{command}()`.", command=command)
    else:
        message = _("What `{command}` works with stands in its brackets, not as `.{name}`.",
                    command=command, name=code(name))
        hint = _("Write something like `{command}(...)`.", command=command)
    return tell(
        "no_such_part",
        _("`{command}` has nothing behind a dot", command=command),
        message,
        hint,
        line=failed.line,
        cols=failed.cols,
    )


def _renamed(failed: Failed, name: str, meant: str | None) -> Fix | None:
    if not meant or failed.text.count(f".{name}") != 1:
        return None
    return failed.line_fix(re.sub(rf"\.{re.escape(name)}\b", f".{meant}", failed.text))


def _no_part(failed: Failed, owner: str, name: str, kind: str) -> Explanation:
    if not owner:
        return tell(
            "no_such_part",
            _("There is no `.{name}` here", name=code(name)),
            _("Behind {kind} there is no `.{name}`.", kind=kind_of_value(kind), name=code(name)),
            _("Look at what stands before the dot."),
            line=failed.line,
            cols=failed.cols,
        )
    if name == "append" and kind in ("tuple", "str"):
        return _fixed(failed, owner, kind)
    parts = _parts(kind, owner)
    meant = _OTHERS.get((kind, name)) or meant_by(name, parts)
    word = code(owner or name)
    if meant == "in":
        return tell(
            "no_such_part",
            _("Python asks with `in`"),
            _("Behind {kind} there is no `.{name}`.", kind=kind_of_value(kind), name=code(name)),
            _("Write `... in {owner}`.", owner=word),
            line=failed.line,
            cols=failed.cols,
        )
    if meant:
        return tell(
            "no_such_part",
            _("Did you mean `{meant}`?", meant=meant),
            _("`{owner}` has no `.{name}`.", owner=word, name=code(name)),
            _("Write `{owner}.{meant}`.", owner=word, meant=meant),
            line=failed.line,
            cols=failed.cols,
            fix=_renamed(failed, name, meant) if meant.isidentifier() else None,
        )
    return tell(
        "no_such_part",
        _("There is no `.{name}` here", name=code(name)),
        _("`{owner}` is {kind}, and that has no `.{name}`.", owner=word, kind=kind_of_value(kind), name=code(name))
        if owner and hasattr(builtins, kind)
        else _("`{owner}` has no `.{name}` on line {line}.", owner=word, name=code(name), line=failed.line or 1),
        _("Look at what stands before the dot."),
        line=failed.line,
        cols=failed.cols,
    )


def _fixed(failed: Failed, owner: str, kind: str) -> Explanation:
    """`append` behind what cannot grow."""
    return tell(
        "no_such_part",
        _("`{owner}` cannot grow", owner=code(owner)),
        _("`{owner}` is {kind}, and only a list has `append`.", owner=code(owner), kind=kind_of_value(kind)),
        _("Put words together with `+`.") if kind == "str" else _("Make a list with square brackets `[ ]`."),
        line=failed.line,
        cols=failed.cols,
    )


def _parts(kind: str, owner: str) -> tuple[str, ...]:
    """The names that may stand behind the dot."""
    if kind == "module" or kind in SAFE_TOOLBOXES:
        box = owner if owner in SAFE_TOOLBOXES else kind
        if box not in SAFE_TOOLBOXES:
            return ()
        import importlib  # only here: it takes a while

        return tuple(part for part in dir(importlib.import_module(box)) if not part.startswith("_"))
    known = getattr(builtins, kind, None)
    return tuple(part for part in dir(known) if not part.startswith("_")) if isinstance(known, type) else ()


def no_toolbox(failed: Failed) -> Explanation | None:
    """`import randum`, `from math import squareroot`"""
    found = failed.matched(r"cannot import name '(\w+)' from '(\w+)'")
    if found:
        meant = meant_by(found[1], _parts(found[2], found[2]))
        return tell(
            "no_toolbox",
            _("`{name}` is not in `{box}`", name=code(found[1]), box=code(found[2])),
            _("The toolbox `{box}` has nothing called `{name}`.", box=code(found[2]), name=code(found[1])),
            _("Did you mean `{meant}`?", meant=meant) if meant else _("Look how it is spelt."),
            line=failed.line,
            cols=failed.cols,
        )
    module = str(failed.problem.details.get("module") or failed.problem.details.get("name") or "")
    if not module:
        named = failed.matched(r"No module named '([\w.]+)'")
        module = named[1] if named else ""
    return missing_toolbox(failed, module)


def missing_toolbox(failed: Failed, module: str) -> Explanation:
    """A module that is not there, or not allowed."""
    meant = meant_by(module, SAFE_TOOLBOXES)
    if module in failed.context.all_commands or module in ("pyland", "hero", "game"):
        return tell(
            "no_toolbox",
            _("No `import` needed"),
            _("`{module}` is already here, without an `import`.", module=code(module)),
            _("Take line {line} away.", line=failed.line or 1),
            line=failed.line,
            cols=failed.cols,
        )
    return kept_out_module(failed, module) or tell(
        "no_toolbox",
        _("There is no toolbox `{module}` here", module=code(module)) if module else _("That toolbox is not here"),
        _("In this game you can import `random` and `math`, but not `{module}`.", module=code(module))
        if module
        else _("In this game you can import `random` and `math`."),
        _("Did you mean `{meant}`?", meant=meant) if meant else _("Take line {line} away.", line=failed.line or 1),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(re.sub(rf"\b{re.escape(module)}\b", meant, failed.text))
        if meant and failed.text.count(module) == 1
        else None,
    )
