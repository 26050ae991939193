"""What stands behind the dot of a thing whose class the program makes itself."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.names import meant_by
from pyland.explain.running.failed import Failed
from pyland.explain.running.otherways import renamed
from pyland.explain.running.parts import Part
from pyland.explain.syntax.broken import read_error
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import _
from pyland.words import nearest

_Method = ast.FunctionDef | ast.AsyncFunctionDef
_ALMOST_INIT = frozenset(
    {
        "int", "init", "inti", "innit", "initt", "ini", "intit", "inint", "iniit", "initialize", "initialise",
        "constructor", "create", "new", "start", "setup", "initial", "nit", "initi",
    }
)  # fmt: skip


def classes_of(failed: Failed) -> dict[str, ast.ClassDef]:
    """The classes that the program makes, by name."""
    nodes = ast.walk(failed.tree) if failed.tree else ()
    return {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}


def _family(failed: Failed, kind: str) -> list[ast.ClassDef]:
    """A class and the classes above it, as far as the program makes them."""
    classes, found = classes_of(failed), list[ast.ClassDef]()
    waiting = [kind]
    while waiting:
        made = classes.get(waiting.pop(0))
        if made is not None and made not in found:
            found.append(made)
            waiting += [base.id for base in made.bases if isinstance(base, ast.Name)]
    return found


def _methods(made: ast.ClassDef) -> Iterator[_Method]:
    yield from (node for node in made.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _set_in(method: _Method) -> Iterator[tuple[str, int]]:
    """What a method gives to `self`, each with its line."""
    own = method.args.args[0].arg if method.args.args else ""
    for node in ast.walk(method):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attr, ctx=ast.Store()) if name == own:
                yield attr, node.lineno


def parts_of(failed: Failed, kind: str) -> tuple[str, ...]:
    """All names that may stand behind the dot of a thing of that class."""
    found: list[str] = []
    for made in _family(failed, kind):
        for node in made.body:
            match node:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    found += [name, *(attr for attr, _line in _set_in(node))]
                case ast.Assign(targets=targets):
                    found += [target.id for target in targets if isinstance(target, ast.Name)]
                case ast.AnnAssign(target=ast.Name(id=name)):
                    found.append(name)
    return tuple(dict.fromkeys(name for name in found if not name.startswith("__")))


def own_part(part: Part) -> Explanation | None:
    """The owner is a thing of the program's own class, or that class itself, or should have been such a thing."""
    failed = part.failed
    if part.kind in classes_of(failed):
        return _of_a_thing(part)
    if part.owner in classes_of(failed):
        return _of_a_class(part)
    plan = failed.given_by(part.owner) if part.kind == "type" else None
    if isinstance(plan, ast.Name) and plan.id in classes_of(failed):
        return _never_made(part, plan)
    for name in classes_of(failed):
        if part.name in parts_of(failed, name) and part.kind in ("str", "int", "float", "list", "tuple", "dict"):
            return _of_another(part, name)
    return None


def _of_a_thing(part: Part) -> Explanation:
    failed, known = part.failed, parts_of(part.failed, part.kind)
    almost = almost_init(failed, part.kind)
    if almost is not None and any(name == part.name for name, _line in _set_in(almost)):
        return not_run(failed, part.kind, almost)
    if part.name in known:
        return _not_set_yet(part)
    forgotten = _forgotten_self(part)
    if forgotten is not None:
        return forgotten
    outside = _outside(part)
    if outside is not None:
        return outside
    meant = meant_by(part.name, known) or nearest(part.name, known, closed=True)
    if meant is not None:
        return renamed(part, meant)
    first = code(part.name)
    if not any(method.name == "__init__" for made in _family(failed, part.kind) for method in _methods(made)):
        return _not_in_the_class(part, part.kind)
    return tell(
        "no_such_part",
        _("There is no `.{name}` here", name=first),
        _("The class `{kind}` on line {made} makes no `.{name}`.",
          kind=part.kind, name=first, made=classes_of(failed)[part.kind].lineno),
        _("Make it there with `def {name}(self):`.", name=first)
        if part.call is not None
        else _("Give it a value there, like `self.{name} = 0`.", name=first),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _never_made(part: Part, plan: ast.Name) -> Explanation:
    """`rex = Dog`, without brackets, and then `rex.name`"""
    failed, made = part.failed, classes_of(part.failed)[plan.id]
    init = next((method for method in _methods(made) if method.name == "__init__"), None)
    wanted = len(init.args.args) - 1 - len(init.args.defaults) if init is not None else 0
    call = f"{part.owner} = {plan.id}({'...' if wanted > 0 else ''})"
    return tell(
        "never_made",
        _("`{kind}` needs its brackets", kind=code(plan.id)),
        _("Line {line} makes no `{kind}`. Without brackets, `{owner}` is only the plan for one.",
          line=plan.lineno, kind=code(plan.id), owner=part.shown),
        _("Write `{call}` on line {line}.", call=code(call), line=plan.lineno),
        line=failed.line,
        cols=failed.cols,
        fix=failed.changed(plan, f"{plan.id}()") if wanted <= 0 and part.name in parts_of(failed, plan.id) else None,
    )  # fmt: skip


def _outside(part: Part) -> Explanation | None:
    """A function of that name, which is not pushed in below the class"""
    failed, function = part.failed, part.failed.scopes.functions.get(part.name)
    if function is None or part.call is None:
        return None
    if function.args.args and function.args.args[0].arg == "self":
        return tell(
            "outside_class",
            _("`{name}` stands outside the class", name=code(part.name)),
            _("Line {line} makes `{name}`, but not as a part of the class `{kind}`.",
              line=function.lineno, name=code(part.name), kind=part.kind),
            _("Push lines {line} to {last} in, so that they belong to `class {kind}`.",
              line=function.lineno, last=function.end_lineno or function.lineno, kind=part.kind),
            line=failed.line,
            cols=failed.cols,
        )  # fmt: skip
    fits = len(function.args.args) == len(part.call.args) + 1
    call = f"{part.name}({', '.join([part.owner, *part.inputs] if fits else part.inputs)})"
    return tell(
        "outside_class",
        _("`{name}` belongs to no class", name=code(part.name)),
        _("Line {line} makes `{name}` as a function of its own, outside the class `{kind}`.",
          line=function.lineno, name=code(part.name), kind=part.kind),
        _("Write `{call}`, without a dot.", call=code(call)),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(part.call, call) if not part.call.keywords else None,
    )  # fmt: skip


def _parent_left_out(part: Part) -> Explanation | None:
    """`class Puppy(Dog)` with its own `__init__`, which does not run the one of `Dog`"""
    failed, family = part.failed, _family(part.failed, part.kind)
    own, parent = (
        next(((made, method) for made in row for method in _methods(made) if method.name == "__init__"), None)
        for row in (family[:1], family[1:])
    )
    if own is None or parent is None or part.name not in {name for name, _line in _set_in(parent[1])}:
        return None
    if any(isinstance(node, ast.Name) and node.id == "super" for node in ast.walk(own[1])):
        return None
    known = {arg.arg for arg in own[1].args.args}
    wanted = [arg.arg for arg in parent[1].args.args[1:]]
    sure = set(wanted) <= known
    call = f"super().__init__({', '.join(wanted) if sure else '...'})"
    first = own[1].body[0].lineno
    text = failed.text_at(first)
    return tell(
        "parent_left_out",
        _("`{parent}` was never set up", parent=code(parent[0].name)),
        _("`{kind}` has its own `__init__` on line {line}, so the one of `{parent}` is not run.",
          kind=part.kind, line=own[1].lineno, parent=code(parent[0].name)),
        _("Write `{call}` first in it, on line {line}.", call=code(call), line=first),
        line=failed.line,
        cols=failed.cols,
        fix=failed.fix_at(first, f"{text[: len(text) - len(text.lstrip())]}{call}\n{text}") if sure else None,
    )  # fmt: skip


def _not_set_yet(part: Part) -> Explanation:
    left_out = _parent_left_out(part)
    if left_out is not None:
        return left_out
    methods = [method for made in _family(part.failed, part.kind) for method in _methods(made)]
    line, method = next(
        ((line, method.name) for method in methods for name, line in _set_in(method) if name == part.name), (0, "")
    )
    return tell(
        "never_got_value",
        _("`.{name}` has no value yet", name=part.name),
        _("Line {made} in `{method}` would give it a value, but that line was not run.", made=line, method=method),
        _("Give it a first value in `__init__`, like `self.{name} = 0`.", name=part.name),
        line=part.failed.line,
        cols=part.failed.cols,
    )


def _forgotten_self(part: Part) -> Explanation | None:
    """`name = name` in `__init__`, without `self.`"""
    failed = part.failed
    for made in _family(failed, part.kind):
        for method in _methods(made):
            for node in ast.walk(method):
                match node:
                    case ast.Assign(targets=[ast.Name(id=name)], lineno=line) if name == part.name and method.args.args:
                        own = method.args.args[0].arg
                        text = failed.lines[line - 1]
                        indent = text[: len(text) - len(text.lstrip())]
                        return tell(
                            "self_missing",
                            _("`{own}.` is missing", own=own),
                            _("Line {line} gives `{name}` a value only inside `{method}`.",
                              line=line, name=name, method=method.name),
                            _("Write `{own}.{name}` on line {line}.", own=own, name=name, line=line),
                            line=failed.line,
                            cols=failed.cols,
                            fix=fixed_at(failed, line, f"{indent}{own}.{text.lstrip()}"),
                        )  # fmt: skip
    return None


def _not_in_the_class(part: Part, name: str) -> Explanation:
    """The class only lists its parts: then it is told what they are."""
    known = parts_of(part.failed, name)
    return tell(
        "no_such_part",
        _("There is no `.{name}` here", name=code(part.name)),
        _("The class `{kind}` on line {made} makes no `.{name}`.",
          kind=name, name=code(part.name), made=classes_of(part.failed)[name].lineno),
        _("It has {names}.", names=", ".join(f"`{one}`" for one in known[:5]))
        if known
        else _("Make it there first."),
        line=part.failed.line,
        cols=part.failed.cols,
    )  # fmt: skip


def _of_a_class(part: Part) -> Explanation:
    known, owner = parts_of(part.failed, part.owner), part.owner
    meant = None if part.name in known else meant_by(part.name, known)
    if meant is not None:
        return renamed(part, meant)
    bases = classes_of(part.failed)[owner].bases
    if any(isinstance(base, ast.Name) and base.id.endswith(("Enum", "Flag")) for base in bases):
        return _not_in_the_class(part, owner)
    return tell(
        "no_such_part",
        _("`{owner}` is the plan", owner=owner),
        _("The class `{owner}` itself has no `.{name}`. The things that are made with it may have one.",
          owner=owner, name=code(part.name)),
        _("Make one first, like `thing = {owner}(...)`, and write `thing.{name}`.",
          owner=owner, name=code(part.name)),
        line=part.failed.line,
        cols=part.failed.cols,
    )  # fmt: skip


def _of_another(part: Part, name: str) -> Explanation:
    row = part.kind in ("list", "tuple")
    return tell(
        "no_such_part",
        _("`{owner}` is {kind}", owner=part.shown, kind=kind_of_value(part.kind)),
        _("Only a `{name}` has `.{part}`.", name=name, part=part.name),
        _("Take one thing out of it first, like `{owner}[0].{part}`.", owner=part.shown, part=part.name)
        if row
        else _("Make one first: `{owner} = {name}(...)`.", owner=part.shown, name=name),
        line=part.failed.line,
        cols=part.failed.cols,
    )


def almost_init(failed: Failed, kind: str) -> _Method | None:
    """The method of a class that was meant to be `__init__`."""
    made = classes_of(failed).get(kind)
    if made is None or any(method.name == "__init__" for method in _methods(made)):
        return None
    near = (method for method in _methods(made) if _is_almost_init(method.name))
    return next((method for method in near if method.args.args or method.args.vararg), None)


def _is_almost_init(name: str) -> bool:
    plain = name.replace("_", "").lower()
    return plain in _ALMOST_INIT and (name.startswith("_") or plain.startswith("in") or plain in ("constructor", "new"))


def not_run(failed: Failed, kind: str, method: _Method) -> Explanation:
    """`def __int__(self):` where `__init__` was meant."""
    line = method.lineno
    text = failed.lines[line - 1]
    return tell(
        "almost_init",
        _("Did you mean `{meant}`?", meant="__init__"),
        _("Line {line} makes `{name}`. Only `__init__` runs by itself when a `{kind}` is made.",
          line=line, name=code(method.name), kind=code(kind)),
        _("Write `__init__` on line {line}.", line=line),
        line=failed.line,
        cols=failed.cols,
        fix=fixed_at(failed, line, text.replace(method.name, "__init__", 1)),
    )  # fmt: skip


def init_misspelt(failed: Failed) -> Explanation | None:
    """`Dog() takes no arguments`, because its `__init__` has another name."""
    found = failed.matched(r"(\w+)\(\) takes no arguments")
    method = almost_init(failed, found[1]) if found else None
    return not_run(failed, found[1], method) if found and method is not None else None


def fixed_at(failed: Failed, line: int, new: str) -> Fix | None:
    """A line replaced, when Python can read the program then."""
    lines = [*failed.lines]
    old, lines[line - 1] = lines[line - 1], new
    try:
        error = read_error("\n".join(lines))
    except (ValueError, MemoryError, RecursionError, OverflowError):
        return None
    return Fix(line, old, new) if error is None and old != new else None
