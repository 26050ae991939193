"""Functions called with too much or too little in their brackets: the program's own, and Python's."""

import ast
import re
from collections.abc import Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.naming.names import meant_by
from pyland.explain.plain import is_builtin
from pyland.explain.running.bindings import Function, class_of, function_at, inputs_of
from pyland.explain.running.failed import Failed
from pyland.explain.running.readymade import KEYWORDS, builtin_count
from pyland.explain.running.selfless import called_on_class, self_missing
from pyland.explain.running.wanted import listed, names_of, wanted_by
from pyland.explain.wording import code, tell
from pyland.text import Message, _, plural

_NAME = re.compile(r"(?:[\w<>.]+\.)?<?(\w+)>?\(?\)?")
_MISSING = re.compile(r"missing (\d+) required (?:positional|keyword-only) arguments?: (.+)")
_UNKNOWN = re.compile(r"unexpected keyword argument '(\w+)'|'(\w+)' is an invalid keyword argument")
_COUNTS = re.compile(
    r"takes (?:from )?(?:exactly |at (?:most|least) )?(\w+)(?: to (\d+))?(?: (?:positional|keyword))? arguments? "
    r"(?:\((\d+) given\)|but (\d+) (?:was|were) given)"
)
_EXPECTED = re.compile(r"expected (?:at (?:least|most) )?(\d+) arguments?, got (\d+)")
_NUMBERS = {"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3}


def wrong_inputs(failed: Failed) -> Explanation | None:
    """A function called with too many or too few values, or with a name that it does not have."""
    message = failed.problem.message
    name = re.search(r"invalid keyword argument for (\w+)\(", message) or _NAME.match(message)
    if not name:
        return None
    if missing := _MISSING.search(message):
        return _needs_more(failed, name[1], re.findall(r"'(\w+)'", missing[2]))
    if unknown := _UNKNOWN.search(message):
        return _unknown_input(failed, name[1], unknown[1] or unknown[2])
    if twice := re.search(r"got multiple values for (?:keyword )?argument '(\w+)'", message):
        return _given_twice(failed, name[1], twice[1])
    if counts := _COUNTS.search(message):
        return _other_count(failed, name[1], counts[2] or counts[1], int(counts[3] or counts[4]))
    if re.search(r"takes no (?:positional |keyword )?arguments", message):
        return _other_count(failed, name[1], "0", len(call.args) if (call := call_of(failed, name[1])) else 1)
    if found := re.search(r"missing required argument '(\w+)'", message):
        return builtin_count(failed, name[1], call_of(failed, name[1]), 1, 0, found[1])
    expected = _EXPECTED.search(message)
    return _other_count(failed, name[1], expected[1], int(expected[2])) if expected else None


def own_function(failed: Failed, name: str) -> Function | None:
    """The program's own function (also one of a class) that the problem is about."""
    owner = re.match(r"(?:\w+\.)*(\w+)\.\w+\(", failed.problem.message)
    found = [
        node for node in ast.walk(failed.tree or ast.Module([], []))
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]  # fmt: skip
    if owner and failed.tree is not None:
        fitting = [node for node in found if (kind := class_of(failed.tree, node)) and kind.name == owner[1]]
        return fitting[0] if fitting else None if len(found) != 1 else found[0]
    return found[-1] if found else None


def call_of(failed: Failed, name: str) -> ast.Call | None:
    """The call on the line; `name` may also be that of a class's `__init__`."""
    calls = list(failed.nodes(ast.Call))
    exact = [call for call in calls if failed.cols is not None and failed.span(call) == failed.cols]
    named = [call for call in calls if name in (getattr(call.func, "id", ""), getattr(call.func, "attr", ""))]
    return next(iter((*exact, *named, *(calls if name == "__init__" else ()))), None)


def _shown(failed: Failed, name: str, call: ast.Call | None) -> str:
    """How the child calls it: the class instead of `__init__`."""
    if name in ("__init__", "lambda") and call is not None:
        return failed.source(call.func) or name
    return name


def _fields(failed: Failed) -> list[str]:
    """The names in a `@dataclass`, which makes its own `__init__`."""
    owner = re.match(r"(?:\w+\.)*(\w+)\.__init__\(", failed.problem.message)
    node = _class_named(failed, owner[1]) if owner else None
    return [
        part.target.id for part in (node.body if node else ())
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    ]  # fmt: skip


def _needs_more(failed: Failed, name: str, wanted: Sequence[str]) -> Explanation | None:
    own, call = own_function(failed, name), call_of(failed, name)
    if own is not None and (told := called_on_class(failed, own, call)) is not None:
        return told
    if own is None and name != "lambda" and not _fields(failed):
        return builtin_count(failed, name, call, len(wanted) + 1, 1, wanted[0] if wanted else "")
    shown = _shown(failed, name, call)
    if call is not None and (told := _one_for_many(failed, call, shown, own)) is not None:
        return told
    named = listed(wanted)
    every = names_of(own, failed.tree) if own is not None else _fields(failed)
    parent = call is not None and isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Call)
    new = f"{shown}({', '.join(wanted)})" if parent and call is not None and not call.args else ""
    return tell(
        "too_few_inputs",
        _("`{name}` needs more", name=code(shown)),
        plural(
            "`{name}` also needs a value for {wanted}.",
            "`{name}` also needs values for {wanted}.",
            len(wanted),
            name=code(shown),
            wanted=named,
        )
        if own is None
        else _("`{name}` (line {made}) wants {all}, but got nothing.", name=code(shown), made=own.lineno, all=named)
        if list(wanted) == every
        else _("`{name}` wants {all} (line {made}), but here a value for {wanted} is missing.", name=code(shown),
               all=wanted_by(own, failed.tree), made=own.lineno, wanted=named),
        _("Write `{new}`.", new=code(new))
        if new
        else _("Put it between the brackets on line {line}.", line=failed.line or 1)
        if call is None or not call.args
        else _("Add it in the brackets, behind `{last}`.", last=failed.shown(call.args[-1])),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(call, new) if new and call is not None and _all_inputs(failed, wanted) else None,
    )  # fmt: skip


def _all_inputs(failed: Failed, names: Sequence[str]) -> bool:
    """Whether the function of the line has inputs of these names."""
    around = function_at(failed.tree, failed.line) if failed.tree is not None and failed.line is not None else []
    return bool(around) and {arg.arg for arg in inputs_of(around[-1])}.issuperset(names)


def _one_for_many(failed: Failed, call: ast.Call, name: str, own: Function | None) -> Explanation | None:
    """`area((3, 4))`, `greet("Al" "Bo")`: what looks like two values is one."""
    match call.args:
        case [ast.Tuple(elts=parts) as pair] if own is not None and len(parts) > 1:
            inner = ", ".join(failed.source(part) for part in parts)
            return tell(
                "too_few_inputs",
                _("One pair of brackets too many"),
                _("`{pair}` in brackets of its own is one value, so `{name}` gets only one.", pair=failed.shown(pair),
                  name=code(name)),
                _("Write `{name}({inner})`.", name=code(name), inner=code(inner, 24)),
                line=failed.line,
                cols=failed.span(pair),
                fix=failed.replaced(pair, inner),
            )  # fmt: skip
    for value in call.args:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            parted = re.fullmatch(r"""((["']).*?\2)\s*(\2.*\2)""", failed.source(value))
            if parted:
                return tell(
                    "missing_comma",
                    _("A comma is missing"),
                    _("`{name}` wants two things, but without a comma they are one.", name=code(name)),
                    _("Put a comma between `{one}` and `{two}`.", one=code(parted[1], 16), two=code(parted[3], 16)),
                    line=failed.line,
                    cols=failed.span(value),
                    fix=failed.replaced(value, f"{parted[1]}, {parted[3]}"),
                )
    return None


def _unknown_input(failed: Failed, name: str, word: str) -> Explanation:
    own, call = own_function(failed, name), call_of(failed, name)
    shown = _shown(failed, name, call)
    inputs = names_of(own, failed.tree) if own else list(KEYWORDS.get(name, ()))
    meant = meant_by(word, inputs)
    if meant is None and call is not None and len(inputs) == 1 and not call.args:
        meant = inputs[0]
    keyword = next((part for part in call.keywords if part.arg == word), None) if call else None
    source = failed.source(keyword) if keyword is not None else ""
    renamed = failed.replaced(keyword, re.sub(r"^\w+", meant, source)) if meant and keyword is not None else None
    return tell(
        "unknown_input",
        _("`{name}` has no `{word}`", name=code(shown), word=code(word)),
        _("`{word}=` on line {line} means nothing to `{name}`. It knows {all}.", word=code(word), line=failed.line or 1,
          name=code(shown), all=listed(inputs))
        if 0 < len(inputs) < 3
        else _("`{word}=` on line {line} means nothing to `{name}`.", word=code(word), line=failed.line or 1,
               name=code(shown)),
        _("Did you mean `{meant}=`?", meant=meant)
        if meant
        else _("Look at the names in line {line}.", line=own.lineno)
        if own
        else _("Take `{word}=` away.", word=code(word)),
        line=failed.line,
        cols=failed.span(keyword) if keyword is not None else failed.cols,
        fix=renamed,
    )  # fmt: skip


def _given_twice(failed: Failed, name: str, word: str) -> Explanation:
    call = call_of(failed, name)
    keyword = next((part for part in call.keywords if part.arg == word), None) if call else None
    own = own_function(failed, name)
    if keyword is None and own is not None:
        return self_missing(failed, own)
    return tell(
        "given_twice",
        _("`{word}` gets two values", word=code(word)),
        _("The first value in the brackets is already `{word}`, and then `{word}=` comes again.", word=code(word))
        if own is not None and names_of(own, failed.tree)[:1] == [word]
        else _("`{word}` already got a value by its place in the brackets, and then `{word}=` comes again.",
               word=code(word)),
        _("Give `{word}` only one value on line {line}.", word=code(word), line=failed.line or 1),
        line=failed.line,
        cols=failed.span(keyword) if keyword is not None else failed.cols,
    )  # fmt: skip


def _other_count(failed: Failed, name: str, wanted: str, given: int) -> Explanation | None:
    most = _NUMBERS.get(wanted, int(wanted) if wanted.isdigit() else 1)
    own, call = own_function(failed, name), call_of(failed, name)
    kind = _class_named(failed, name)
    if own is None and kind is None:
        return builtin_count(failed, name, call, most, given, "")
    if own is not None and failed.tree is not None and class_of(failed.tree, own) is not None:
        first = inputs_of(own)[:1]
        plain = any(isinstance(mark, ast.Name) and mark.id == "staticmethod" for mark in own.decorator_list)
        if not plain and (not first or first[0].arg not in ("self", "cls")):
            return self_missing(failed, own)
        most, given = most - 1, given - 1
    shown = _shown(failed, name, call)
    if own is not None and own.args.kwonlyargs and call is not None and len(call.args) > most >= 0:
        return _by_name(failed, shown, own, call, most)
    return tell(
        "too_few_inputs" if given < most else "too_many_inputs",
        _("`{name}` needs more", name=code(shown)) if given < most else _("Too much for `{name}`", name=code(shown)),
        _count(shown, own, failed, most, given),
        _hint(failed, shown, own, call, most),
        line=failed.line,
        cols=failed.cols,
    )


def _by_name(failed: Failed, name: str, own: Function, call: ast.Call, most: int) -> Explanation:
    """`def say_hi(name, *, loud)` and `say_hi("Al", True)`"""
    word, value = own.args.kwonlyargs[0].arg, call.args[most]
    return tell(
        "too_many_inputs",
        _("`{word}` must be named", word=code(word)),
        _("Behind the `*` on line {line}, every input of `{name}` needs its name.", line=own.lineno, name=code(name)),
        _("Write `{word}={value}`.", word=code(word), value=failed.shown(value)),
        line=failed.line,
        cols=failed.span(value),
        fix=failed.replaced(value, f"{word}={failed.source(value)}") if len(call.args) == most + 1 else None,
    )


def _class_named(failed: Failed, name: str) -> ast.ClassDef | None:
    nodes = ast.walk(failed.tree or ast.Module([], []))
    return next((node for node in nodes if isinstance(node, ast.ClassDef) and node.name == name), None)


def _count(name: str, own: Function | None, failed: Failed, most: int, given: int) -> Message:
    if own is None:
        return _("`{name}` has no `__init__`, so it takes nothing between its brackets.", name=code(name))
    if most <= 0:
        return _("`{name}` takes nothing between its brackets.", name=code(name))
    return plural(
        "`{name}` takes one value: {all}. But it got {given}.",
        "`{name}` takes {count} values: {all}. But it got {given}.",
        most,
        name=code(name),
        all=wanted_by(own, failed.tree),
        given=given,
    )


def _hint(failed: Failed, name: str, own: Function | None, call: ast.Call | None, most: int) -> Message:
    if own is None:
        return _("Write `{name}()`.", name=code(name))
    extra = call.args[most] if call is not None and 0 <= most < len(call.args) else None
    unknown = _used_inside(failed, own) if most <= 0 else None
    if unknown is not None:
        return _("To hand it in, change line {line} to `def {name}({word}):`.", line=own.lineno, name=own.name,
                 word=code(unknown))  # fmt: skip
    if extra is not None:
        return _("Take `{extra}` away, or add an input to the `def` on line {line}.", extra=failed.shown(extra),
                 line=own.lineno)  # fmt: skip
    return _("Look at the `def` on line {line}.", line=own.lineno)


def _used_inside(failed: Failed, own: Function) -> str | None:
    """A name that a function uses, and that nothing makes."""
    known = {*failed.scopes.all_names, *failed.context.all_commands, *failed.context.words, *failed.context.bodies}
    for node in ast.walk(own):
        if isinstance(node, ast.Name) and node.id not in known and not is_builtin(node.id):
            return node.id
    return None
