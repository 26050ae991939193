"""What stands behind a dot and is not there."""

import ast
import builtins
import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.alphabets import known_by_looks, usual_letters
from pyland.explain.naming.languages import in_english
from pyland.explain.naming.names import locked, meant_by
from pyland.explain.naming.otherwords import OTHER_WORDS
from pyland.explain.naming.unknown import DEEDS
from pyland.explain.running.boxes import of_a_box
from pyland.explain.running.failed import GIVES, Failed
from pyland.explain.running.otherkinds import key_with_a_dot, other_kind, set_with_equals, without_brackets
from pyland.explain.running.otherways import has_no, other_way, renamed
from pyland.explain.running.ownparts import own_part, parts_of
from pyland.explain.running.parts import Part
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import _


def no_such_part(failed: Failed) -> Explanation | None:
    """`gems.push(1)`, `name.uper()`, `random.randit(1, 6)`, `hero.move_est()`"""
    found = failed.matched(r"'?([\w.]+)'? (?:object )?(?:has no )?attribute '(\w+)'")
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
    part = Part(failed, name, kind)
    if kind == "str" and name in failed.context.commands and not (name == "push" and part.inputs):
        return _command_of_a_text(failed, name)
    ways = (way(part) for way in _WAYS)
    return next((told for told in ways if told is not None), None) or _no_part(part)


def _owner(failed: Failed, name: str) -> str:
    found = re.search(rf"([^\W\d]\w*)\s*\.\s*{re.escape(name)}\b", failed.text)
    return found[1] if found else ""


def _of_body(failed: Failed, owner: str, name: str) -> Explanation:
    if name in failed.context.bodies:
        return _two_bodies(failed, owner, name)
    spelt = meant_by(name, failed.context.all_commands)
    other = OTHER_WORDS.get(name.lower()) or in_english(name)
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
    if GIVES.get(command) == "tuple":
        return _part_of_a_row(failed, name)
    if name in dir(getattr(builtins, GIVES.get(command, ""), None)):
        return without_brackets(Part(failed, name, "function"))
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


def _spelt(part: Part) -> Explanation | None:
    """`names.appned("Tom")`"""
    known = getattr(builtins, part.kind, None)
    names = tuple(name for name in dir(known) if not name.startswith("_")) if isinstance(known, type) else ()
    meant = meant_by(part.name, names)
    if meant is None:  # `count_letter`, `sortList`
        first = re.match(r"[a-z]{3,}(?=_|[A-Z])", part.name)
        meant = first[0] if first and first[0] in names and part.call is not None else None
    return renamed(part, meant) if meant else None


def _other_alphabet(part: Part) -> Explanation | None:
    """`names.аppend(3)`, with a letter that only looks right"""
    known = dir(getattr(builtins, part.kind, None)) if part.kind != "type" else []
    meant = known_by_looks(part.name, (*known, *parts_of(part.failed, part.kind), *part.failed.context.all_commands))
    if meant is None or usual_letters(part.name) != meant or part.node is None:
        return None
    odd, usual = next((one, other) for one, other in zip(part.name, meant, strict=True) if one != other)
    return tell(
        "other_alphabet",
        _("A letter only looks right"),
        _("The `{odd}` in `{name}` on line {line} only looks like `{usual}`. It is from another alphabet.",
          odd=odd, name=code(part.name), line=part.failed.line or 1, usual=usual),
        _("Type the word again: `{meant}`.", meant=meant),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=part.renamed(meant)[1],
    )  # fmt: skip


def _dot_for_plus(part: Part) -> Explanation | None:
    """`print("Her name is " . first)`: what is behind the dot is a name of the program."""
    known = part.failed.scopes.made_at(part.name)
    if part.kind != "str" or part.call is not None or known is None or known.is_function or part.node is None:
        return None
    given = part.failed.given_by(part.name)
    number = isinstance(given, ast.Constant) and isinstance(given.value, int | float)
    new = f"{part.owner} + str({part.name})" if number else f"{part.owner} + {part.name}"
    return tell(
        "dot_for_plus",
        _("Texts are joined with `+`"),
        _("A dot between a text and `{name}` does not put them together.", name=code(part.name)),
        _("Write `{call}`.", call=code(new)),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=part.rewritten(new) if number or isinstance(given, ast.Constant) else None,
    )


def _key(part: Part) -> Explanation | None:
    """`ages.tom`, where that is one of the keys for sure."""
    return key_with_a_dot(part) if f"'{part.name}'" in (part.failed.value(part.owner) or "") else None


def _no_part(part: Part) -> Explanation:
    if part.kind in ("function", "builtin_function_or_method", "method") and part.owner:
        return without_brackets(part)
    return tell(
        "no_such_part",
        _("There is no `.{name}` here", name=code(part.name)),
        has_no(part)
        if part.owner
        else _("Behind {kind} there is no `.{name}`.", kind=kind_of_value(part.kind), name=code(part.name)),
        _("Look at what stands before the dot."),
        line=part.failed.line,
        cols=part.failed.cols,
    )


_WAYS: tuple[Callable[[Part], Explanation | None], ...] = (
    _other_alphabet, of_a_box, _dot_for_plus, set_with_equals, own_part, other_way, _key, _spelt, key_with_a_dot,
    other_kind,
)  # fmt: skip
