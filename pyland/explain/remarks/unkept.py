"""Remarks on lines that work something out which nobody keeps, and on what gives nothing to keep."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import TEXT_TO_TEXT, kind_of
from pyland.explain.wording import code, tell
from pyland.text import _

_SURELY_OF_TEXT = frozenset({
    "upper", "lower", "strip", "lstrip", "rstrip", "title", "capitalize", "swapcase", "casefold", "replace",
})  # fmt: skip
"""What only texts have behind a dot, in the programs of this game."""
_MAKERS = frozenset({"sorted", "reversed", "len", "round", "abs", "max", "min", "sum"})
_ASKING = frozenset({"can_move", "look", "ground", "at", "position", "facing", "bag", "has", "how_many", "cuts_left",
                     "distance", "scan"})  # fmt: skip
"""Commands that tell something and change nothing."""
_CHANGERS = frozenset({"append", "sort", "reverse", "extend", "insert", "remove", "clear"})
"""What changes a list itself and gives nothing back."""
_SHOWERS = frozenset({"print", "say", "shout"})


def _new_text(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`name.upper()` alone on a line."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=owner, attr=method)) as call):
            pass
        case _:
            return
    if node.lineno in program.tried or method not in TEXT_TO_TEXT or method in program.scopes.all_names:
        return
    surely = kind_of(program, owner) == "text"
    likely = method in _SURELY_OF_TEXT and isinstance(owner, ast.Name) and owner.id not in program.modules
    shown = program.text(call)
    if not shown or not (surely or likely) or _own_class(program, owner):
        return
    if isinstance(owner, ast.Name):
        yield tell(
            "lost_value",
            _("Nobody keeps the new text"),
            _("`.{method}()` on line {line} makes a new text. `{name}` itself stays as it was.",
              method=method, line=node.lineno, name=code(owner.id)),
            _("Keep it: `{new}`.", new=code(f"{owner.id} = {shown}")),
            line=node.lineno,
            cols=program.span(node),
            fix=program.replaced(node, f"{owner.id} = {shown}"),
        )
        return
    yield tell(
        "lost_value",
        _("Nobody keeps the new text"),
        _("`.{method}()` on line {line} makes a new text, but nobody keeps it.", method=method, line=node.lineno),
        _("Give it a name, like `text = ...`, or print it."),
        line=node.lineno,
        cols=program.span(node),
    )


def _own_class(program: Program, owner: ast.expr) -> bool:
    """Whether a thing may be one of the program's own classes."""
    made = [node.name for node in program.nodes if isinstance(node, ast.ClassDef)]
    return bool(made) and kind_of(program, owner) != "text"


def _made_for_nobody(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`sorted(names)` or `len(x)` alone on a line."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[ast.Name() as first, *rest]) as call):
            words = call.keywords
        case _:
            return
    if name not in _MAKERS or name in program.scopes.all_names or node.lineno in program.tried:
        return
    if any(isinstance(part, ast.Call) for part in ast.walk(ast.Tuple([*rest, *(word.value for word in words)]))):
        return
    shown = code(program.text(call))
    if name in ("sorted", "reversed") and not rest:
        yield tell(
            "lost_value",
            _("Nobody keeps the new list"),
            _("`{name}` on line {line} makes a new list. `{list}` itself stays as it was.",
              name=name, line=node.lineno, list=code(first.id)),
            _("Keep it: `{new}`.", new=code(f"{first.id} = {program.text(call)}"))
            if name == "sorted"
            else _("To turn the list round, write `{list}.reverse()`.", list=code(first.id)),
            line=node.lineno,
            cols=program.span(node),
            fix=program.replaced(node, f"{first.id} = {program.text(call)}") if name == "sorted" else None,
        )
        return
    yield tell(
        "lost_value",
        _("Nobody keeps the answer"),
        _("Line {line} works out `{sum}`, but nobody keeps the answer.", line=node.lineno, sum=shown),
        _("Give it a name, or print it: `print({sum})`.", sum=shown),
        line=node.lineno,
        cols=program.span(node),
    )


def _asked_for_nobody(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`look()` alone on a line."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name)) as call):
            pass
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=body), attr=name)) as call):
            if body not in program.context.bodies or body in program.scopes.all_names:
                return
        case _:
            return
    if name not in _ASKING or name not in program.context.commands or name in program.scopes.all_names:
        return
    if node.lineno in program.tried or any(isinstance(part, ast.Call) for part in ast.walk(call) if part is not call):
        return
    shown = code(program.text(call))
    yield tell(
        "lost_value",
        _("Nobody hears the answer"),
        _("`{call}` on line {line} only asks, and nothing is done with the answer.", call=shown, line=node.lineno),
        _("Use it, like `print({call})`.", call=shown),
        line=node.lineno,
        cols=program.span(node),
    )


def _only_a_question(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`self.done == True`, `x > 3`, `++x` or `not x` alone on a line."""
    if not isinstance(node, ast.Expr) or node.lineno in program.tried or _calls(node):
        return
    match node.value:
        case ast.Compare(left=ast.Attribute() | ast.Subscript() as left, ops=[ast.Eq()], comparators=[right]):
            new = f"{program.text(left)} = {program.text(right)}"
            yield tell(
                "compare_alone",
                _("A question nobody hears"),
                _("`==` on line {line} only asks. It does not change `{name}`.", line=node.lineno,
                  name=code(program.text(left))),
                _("To give it a value, use one `=`."),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(node, new) if program.text(left) and program.text(right) else None,
            )
        case ast.UnaryOp(op=ast.UAdd() | ast.USub() as sign, operand=ast.UnaryOp(op=again, operand=ast.Name(id=name))):
            if type(sign) is type(again):
                word = "+" if isinstance(sign, ast.UAdd) else "-"
                yield tell(
                    "counting_sign",
                    _("`{sign}` does not count", sign=word * 2),
                    _("In Python, `{sign}` on line {line} changes nothing.", sign=f"{word * 2}{name}",
                      line=node.lineno),
                    _("Write `{new}`.", new=code(f"{name} {word}= 1")),
                    line=node.lineno,
                    cols=program.span(node),
                    fix=program.replaced(node, f"{name} {word}= 1"),
                )
        case ast.Compare(left=left) if not (isinstance(left, ast.Name) and _is_equals(node.value)):
            yield tell(
                "compare_alone",
                _("A question nobody hears"),
                _("`{question}` on line {line} only asks, and nothing is done with the answer.",
                  question=code(program.text(node)), line=node.lineno),
                _("Put it behind an `if`."),
                line=node.lineno,
                cols=program.span(node),
            )


def _is_equals(compare: ast.Compare) -> bool:
    return len(compare.ops) == 1 and isinstance(compare.ops[0], ast.Eq)


def _calls(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Call | ast.Await | ast.Yield | ast.NamedExpr) for part in ast.walk(node))


def _waits_for_a_loop(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`map(move_south, plan)` alone on a line."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[ast.Name(id=what), values, *_rest])):
            if name not in ("map", "filter") or name in program.scopes.all_names:
                return
            yield tell(
                "waits_for_a_loop",
                _("`{name}` has not started", name=name),
                _("`{name}` on line {line} does nothing until somebody goes through what it gives.", name=name,
                  line=node.lineno),
                _("Use a loop: `for x in {values}:`, and in it `{what}(x)`.", values=code(program.text(values), 20),
                  what=code(what)),
                line=node.lineno,
                cols=program.span(node),
            )


def _yields(function: ast.FunctionDef) -> bool:
    """Whether a function itself holds a `yield`."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | ast.GeneratorExp):
            waiting += ast.iter_child_nodes(node)
    return False


def _yields_for_nobody(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`patrol()` alone on a line, where `patrol` has a `yield`."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name)) as call):
            pass
        case _:
            return
    function = program.scopes.functions.get(name)
    if function is None or function.decorator_list or program.stored[name] != 1 or not _yields(function):
        return
    yield tell(
        "waits_for_a_loop",
        _("`{name}` has not started", name=code(name)),
        _("`{name}` has a `yield` in it. So line {line} does nothing until a loop goes through it.",
          name=code(name), line=node.lineno),
        _("Write `for x in {call}:`.", call=code(program.text(call))),
        line=node.lineno,
        cols=program.span(node),
    )


def _answer_for_nobody(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`double(3)` alone on a line, where `double` only works something out."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name)) as call):
            pass
        case _:
            return
    function = program.scopes.functions.get(name)
    if function is None or function.decorator_list or program.stored[name] != 1 or node.lineno in program.tried:
        return
    if not _only_works_out(function) or _calls(ast.Tuple([*call.args, *(word.value for word in call.keywords)])):
        return
    shown = code(program.text(call))
    yield tell(
        "lost_value",
        _("Nobody keeps the answer"),
        _("`{call}` on line {line} gives something back, but nobody keeps it.", call=shown, line=node.lineno),
        _("Give it a name, or print it: `print({call})`.", call=shown),
        line=node.lineno,
        cols=program.span(node),
    )


def _only_works_out(function: ast.FunctionDef) -> bool:
    """Whether a function changes nothing: it gives new names values and returns something."""
    if not any(isinstance(part, ast.Return) and part.value is not None for part in ast.walk(function)):
        return False
    for part in ast.walk(function):
        if isinstance(part, ast.Call | ast.Global | ast.Nonlocal | ast.Raise | ast.Assert | ast.Yield | ast.YieldFrom):
            return False
        if isinstance(part, ast.Attribute | ast.Subscript) and not isinstance(part.ctx, ast.Load):
            return False
        if isinstance(part, ast.AugAssign | ast.While | ast.Delete | ast.Import | ast.ImportFrom):
            return False
    return True


def _nothing_to_keep(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`names = names.sort()`, `print(names.append("Bo"))`, `name = print("Who?")`"""
    match node:
        case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Call() as call) if program.loaded[kept]:
            pass
        case ast.Call(func=ast.Name(id=shower), args=[*_any, ast.Call() as call]) if shower in _SHOWERS:
            pass
        case _:
            return
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner) as value, attr=method) if method in _CHANGERS:
            if not _is_own_list(program, value) or (isinstance(node, ast.Assign) and owner not in _targets(node)):
                return
            alone = program.text(call)
            yield tell(
                "nothing_to_keep",
                _("`{method}` gives nothing back", method=method),
                _("`{method}` changes `{name}` itself. What it gives back is `None`.", method=method, name=code(owner)),
                _("Write only `{call}`.", call=code(alone))
                if isinstance(node, ast.Assign)
                else _("Write `{call}` on a line of its own.", call=code(alone)),
                line=call.lineno,
                cols=program.span(call),
                fix=program.replaced(node, alone) if isinstance(node, ast.Assign) and alone else None,
            )
        case ast.Name(id="print" | "say" as teller) if isinstance(node, ast.Assign) and _asks(call):
            if teller in program.scopes.all_names:
                return
            yield tell(
                "nothing_to_keep",
                _("`{name}` does not ask", name=teller),
                _("`{teller}` only shows the question. It gives nothing back for `{name}`.", teller=teller,
                  name=code(_targets(node)[0])),
                _("To ask and get an answer, use `input`."),
                line=call.lineno,
                cols=program.span(call),
            )


def _is_own_list(program: Program, owner: ast.Name) -> bool:
    """Whether a name is surely a list's, apart from lines like `names = names.sort()`."""
    lines = program.given.get(owner.id, [])
    if not lines or len(lines) != program.stored[owner.id]:
        return False
    values = [line.value for line in lines if isinstance(line, ast.Assign)]
    lists = [value for value in values if kind_of(program, value) == "list"]
    own = [value for value in values if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)]
    return bool(lists) and len(lists) + len(own) == len(lines)


def _targets(node: ast.Assign) -> list[str]:
    return [target.id for target in node.targets if isinstance(target, ast.Name)]


def _asks(call: ast.Call) -> bool:
    """Whether what is shown is a question."""
    match call.args:
        case [ast.Constant(value=str(text))]:
            return text.rstrip().endswith("?")
    return False


NOTES: tuple[Note, ...] = (
    _new_text, _made_for_nobody, _asked_for_nobody, _only_a_question, _waits_for_a_loop, _yields_for_nobody,
    _answer_for_nobody, _nothing_to_keep,
)  # fmt: skip
