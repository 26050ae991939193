"""Other ways a program ends: too deep, nothing typed, not allowed, its own problems, and what nobody foresaw."""

import ast
import builtins
import re
from collections import Counter
from dataclasses import replace

from pyland.explain.explanation import Explanation
from pyland.explain.running.asserting import asserted, only_planned
from pyland.explain.running.boxes import missing_toolbox
from pyland.explain.running.failed import Failed
from pyland.explain.running.keptout import kept_out_attribute, kept_out_name
from pyland.explain.wording import code, tell
from pyland.text import _

_OPENS_A_THING = re.compile(r"""\bopen\s*\(\s*(["']?)\w*\1\s*\)""")
"""`open()` or `open("door")`; with a dot in it, it is the name of a file."""


def too_deep(failed: Failed) -> Explanation | None:
    """A function that calls itself without end."""
    counts = Counter(frame.name for frame in failed.problem.frames if frame.name)
    name = counts.most_common(1)[0][0] if counts else ""
    if not name:
        return tell(
            "too_deep",
            _("Too deep for me"),
            _("Line {line} goes deeper and deeper, until there is no room left.", line=failed.line or 1),
            _("Let it stop at some point."),
            line=failed.line,
            cols=failed.cols,
        )
    lines = Counter(frame.line for frame in failed.problem.frames if frame.name == name)
    # It ran out of room anywhere inside; the line that calls again and again is the one in most of the frames.
    again = replace(failed, problem=replace(failed.problem, line=lines.most_common(1)[0][0], col=None, end_col=None))
    if name == "<lambda>":
        name = _name_of_lambda(again) or "lambda"
    calls = (call for call in again.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == name)
    call = next(calls, None)
    return tell(
        "too_deep",
        _("`{name}` calls itself", name=code(name)),
        _("`{name}` calls itself again and again, and never comes to an end.", name=code(name)),
        _("Put an `if` before the call, so that it can stop."),
        line=again.line,
        cols=again.span(call) if call is not None else None,
    )


def _name_of_lambda(failed: Failed) -> str | None:
    """`f` of `f = lambda n: f(n - 1)`."""
    for node in failed.nodes(ast.Assign):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda()):
                return name
    return None


def nothing_typed(failed: Failed) -> Explanation | None:
    """`input()` with nobody to answer."""
    return tell(
        "nothing_typed",
        _("Nobody answered"),
        _("`input()` on line {line} waited for something to be typed, but nothing came.", line=failed.line or 1),
        _("Type an answer when it asks."),
        line=failed.line,
        cols=failed.cols,
    )


def too_much_memory(failed: Failed) -> Explanation | None:
    """No memory left."""
    return tell(
        "too_much_memory",
        _("That got too big"),
        _("Line {line} made something so big that there was no room for it.", line=failed.line or 1),
        _("Use smaller numbers, or a shorter list."),
        line=failed.line,
        cols=failed.cols,
    )


def too_big_number(failed: Failed) -> Explanation | None:
    """A number beyond what can be worked with."""
    return tell(
        "too_big_number",
        _("That number is too big"),
        _("The number on line {line} grew too big to work with.", line=failed.line or 1),
        _("Use smaller numbers."),
        line=failed.line,
        cols=failed.cols,
    )


def refused(failed: Failed) -> Explanation | None:
    """Something that scripts may not do here."""
    what, name = str(failed.problem.details.get("what")), str(failed.problem.details.get("name") or "")
    if what == "import":
        return missing_toolbox(failed, name)
    if what == "attribute":
        return kept_out_attribute(failed, name)
    if name == "open" and "use" in failed.context.commands and _OPENS_A_THING.search(failed.text):
        return tell(
            "refused",
            _("Here it is called `{right}`", right="use"),
            _("`open` is for files, and there are none here."),
            _("To open what is in front of you, write `use()`."),
            line=failed.line,
            cols=failed.cols,
        )
    return kept_out_name(failed, name) or tell(
        "refused",
        _("That is locked here"),
        _("The game does not let programs use `{name}`.", name=code(name))
        if name
        else _("The game does not let programs do what line {line} does.", line=failed.line or 1),
        _("Find another way on line {line}.", line=failed.line or 1),
        line=failed.line,
        cols=failed.cols,
    )


def raised(failed: Failed) -> Explanation | None:
    """The child's own `raise` or `assert`."""
    line, message = failed.line, failed.problem.message.strip()
    word = next((w for w in ("raise", "assert") if re.match(rf"\s*{w}\b", failed.text)), None)
    if word == "assert" and failed.problem.type == "AssertionError":
        return asserted(failed)
    if failed.problem.type == "NotImplementedError" and (planned := only_planned(failed)) is not None:
        return planned
    own = failed.problem.type in failed.scopes.all_names
    if failed.problem.type == "NameError" and "NameError" not in failed.text:
        return None  # what should be raised is misspelt
    if not own and (word != "raise" or not _is_raised(failed)):
        return None
    if message and (called := _called(failed)) is not None:
        kind = code(failed.problem.type)
        return tell(
            "raised",
            _("Your own `{type}` stopped it", type=kind) if own else _("Your `raise` stopped it"),
            _("Line {call} called `{name}`, and its `raise` on line {line} said: `{message}`.", call=called[0],
              name=called[1], line=line or 1, message=code(message)),
            _("Give it something else, or catch it on line {call} with `try` and `except {type}:`.", call=called[0],
              type=kind),
            line=line,
            cols=failed.cols,
        )  # fmt: skip
    return tell(
        "raised",
        _("Your own `{type}` stopped it", type=code(failed.problem.type)) if own else _("Your `raise` stopped it"),
        _("Line {line} stops the program and says: `{message}`.", line=line or 1, message=code(message))
        if message
        else _("Line {line} stops the program with `raise`.", line=line or 1),
        _("Catch it with `try` and `except`, or do not let it come to that."),
        line=line,
        cols=failed.cols,
    )


def _is_raised(failed: Failed) -> bool:
    """Whether `raise` itself ended the program, and not something that went wrong on its line."""
    node = next(iter(failed.nodes(ast.Raise)), None)
    match node.exc if node is not None else None:
        case ast.Call(func=ast.Name(id=name)) | ast.Name(id=name) if hasattr(builtins, name):
            return name == failed.problem.type
        case ast.Constant() | ast.JoinedStr():
            return False
    return not failed.matched(r"exceptions must|takes \w+ |missing \d+ required")


def _called(failed: Failed) -> tuple[int, str] | None:
    """The line that called the function in which something was raised, and the name of that function."""
    frames = failed.problem.frames
    if len(frames) < 2 or not frames[-1].name or frames[-1].name in ("__init__", "<lambda>"):
        return None
    return frames[-2].line, frames[-1].name


def honest(failed: Failed) -> Explanation:
    """Whatever else happened: the place, and Python's own words."""
    shown = code(failed.problem.message or failed.problem.type, 60)
    if failed.line is None:
        return tell(
            "unknown_problem",
            _("Something stopped the program"),
            _("I cannot tell what went wrong. Python says: `{message}`.", message=shown),
            _("Undo your last change and try again."),
        )
    return tell(
        "unknown_problem",
        _("Something went wrong on line {line}", line=failed.line),
        _("I cannot tell why. Python says: `{message}`.", message=shown),
        _("Look closely at line {line}.", line=failed.line),
        line=failed.line,
        cols=failed.cols,
    )
