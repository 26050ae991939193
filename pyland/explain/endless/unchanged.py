"""Loops that ask for something which nothing inside them changes: what was meant to change it, where that is seen."""

import ast
from collections.abc import Iterator

from pyland.explain.endless.answers import always
from pyland.explain.endless.looping import Explain, Looping, names_in
from pyland.explain.endless.reach import Function, inside
from pyland.explain.endless.subjects import TAKES_OUT, Change, changes_of, key_of, touched
from pyland.explain.explanation import Explanation
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code
from pyland.text import Message, _
from pyland.words import nearest

_ASKED_ONCE = frozenset({
    "can_move", "at", "look", "ground", "facing", "position", "distance", "scan", "bag", "has", "how_many", "cuts_left",
    "input", "ask", "randint", "choice", "random", "len",
})  # fmt: skip
_TEXT_MAKERS = frozenset({"lower", "upper", "strip", "replace", "title", "capitalize", "removeprefix", "removesuffix"})


def _stuck(looping: Looping) -> str | None:
    """What the question asks for, when surely none of it changes; what is likelier to be meant to comes first."""
    if not looping.subjects or not all(map(looping.stays, looping.subjects)):
        return None
    # What is written in capitals is meant to stay; and of a list and a place in it, the place is meant to change.
    own = [key for key in looping.subjects if not key.isupper()] or looping.subjects
    return next((key for key in own if looping.value(key) is not None), own[0])


def compared_alone(looping: Looping) -> Explanation | None:
    """`done == True` alone on a line."""
    key = _stuck(looping)
    for node in looping.body:
        match node:
            case ast.Expr(value=ast.Compare(left=left, ops=[ast.Eq()])) if key and key_of(left) in looping.subjects:
                return looping.never(
                    _("`==` on line {line} only asks. So `{name}` never changes.", line=node.lineno,
                      name=code(key_of(left))),
                    _("To give it a value on line {line}, use one `=`.", line=node.lineno),
                )  # fmt: skip
    return None


def nobody_keeps(looping: Looping) -> Explanation | None:
    """`fuel - 1` or `word.lower()` alone on a line: the answer is lost."""
    key = _stuck(looping)
    for node in looping.body if key else ():
        if isinstance(node, ast.Expr) and (found := _plus_plus(node.value)) in looping.subjects:
            return looping.never(
                _("Python has no `++`. So `{sum}` on line {line} does not change `{name}`.",
                  sum=looping.text(node.value), line=node.lineno, name=code(found)),
                _("Write `{name} += 1` on line {line}.", name=code(found), line=node.lineno),
            )  # fmt: skip
        if isinstance(node, ast.Expr) and (found := _lost(node.value, looping.subjects)) is not None:
            return looping.never(
                _("Line {line} works out `{sum}`, but nobody keeps the answer. So `{name}` never changes.",
                  line=node.lineno, sum=looping.text(node.value), name=code(found)),
                _("Keep it: `{name} = {sum}`.", name=code(found), sum=looping.text(node.value)),
            )  # fmt: skip
    return None


def _plus_plus(value: ast.expr) -> str | None:
    """`lap` of `++lap`."""
    match value:
        case ast.UnaryOp(op=ast.UAdd(), operand=ast.UnaryOp(op=ast.UAdd(), operand=inner)):
            return key_of(inner)
    return None


def _lost(value: ast.expr, subjects: list[str]) -> str | None:
    match value:
        case ast.BinOp(left=left) if key_of(left) in subjects:
            return key_of(left)
        case ast.Call(func=ast.Attribute(value=owner, attr=how)) if how in _TEXT_MAKERS and key_of(owner) in subjects:
            return key_of(owner)
        case ast.Call(func=ast.Name(id="int" | "float" | "str" | "abs" | "round"), args=[given]):
            return key_of(given) if key_of(given) in subjects else None
    return None


def changed_inside_a_function(looping: Looping) -> Explanation | None:
    """A function that is called in the loop makes another value of the same name, or one that nobody keeps."""
    key = _stuck(looping)
    for function in looping.functions if key else ():
        called = next((call for call in _calls_alone(looping, function.name)), None)
        if called is None or key is None:
            continue
        last = key.rsplit(".", 1)[-1]
        local = next(iter(changes_of(last, function.body)), None) if last != key else None
        if local is not None:
            return looping.never(
                _("Line {line} makes a new `{other}`. The loop asks for `{name}`, and that is another name.",
                  line=local.line, other=code(last), name=code(key)),
                _("Write `{name}` on line {line}, too.", name=code(key), line=local.line),
            )  # fmt: skip
        given = [key_of(arg) for arg in called.args]
        own = next(iter(changes_of(key or "", function.body)), None)
        returns = any(isinstance(node, ast.Return) and node.value is not None for node in inside(function.body))
        if returns and key in given:
            return looping.never(
                _("`{call}` gives an answer, but nobody keeps it. So `{name}` never changes.",
                  call=looping.text(called), name=code(key)),
                _("Write `{name} = {call}` on line {line}.", name=code(key), call=looping.text(called),
                  line=called.lineno),
            )  # fmt: skip
        if own is not None and key not in [arg.arg for arg in function.args.args]:
            return looping.never(
                _("Line {line} makes a new `{name}` inside `{function}`. The `{name}` of the loop never changes.",
                  line=own.line, name=code(key), function=code(function.name)),
                _("Write `global {name}` at the top of `{function}`.", name=code(key), function=code(function.name)),
            )  # fmt: skip
        if own is not None and key in given:
            return looping.never(
                _("Line {line} changes `{name}` only inside `{function}`. The `{name}` of the loop never changes.",
                  line=own.line, name=code(key), function=code(function.name)),
                _("Give it back with `return`, and keep it on line {line}.", line=called.lineno),
            )  # fmt: skip
    return None


def _calls_alone(looping: Looping, name: str) -> Iterator[ast.Call]:
    for node in looping.body:
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id=found) | ast.Attribute(attr=found)) as call) if found == name:
                yield call


def below_the_loop(looping: Looping) -> Explanation | None:
    """The line that changes it stands behind the loop."""
    key = _stuck(looping)
    if key is None:
        return None
    for block, below in _below(looping):
        for name in looping.subjects:
            for change in changes_of(name, below):
                if counts_on(change, name) or (change.node in block and _would_end(looping, name, change.value)):
                    return looping.never(
                        _("Line {change} changes `{name}`, but it stands below the loop, not inside it.",
                          change=change.line, name=code(name)),
                        _("Push line {change} in, so that it belongs to line {line}.", change=change.line,
                          line=looping.line),
                    )  # fmt: skip
    return None


def _below(looping: Looping) -> Iterator[tuple[list[ast.stmt], list[ast.stmt]]]:
    """The lines behind the loop: those among which it stands, then those around them, as far as its function goes."""
    wanted = looping.line
    for block in looping.block:
        below = [statement for statement in block if statement.lineno > wanted]
        again = next((index for index, one in enumerate(below) if isinstance(one, ast.While | Function)), len(below))
        yield block, [*looping.loop.orelse, *below[:again]] if block is looping.block[0] else below[:again]
        if any(isinstance(one, Function) and one.body is block for one in ast.walk(looping.tree)):
            return


def _would_end(looping: Looping, name: str, value: ast.expr | None) -> bool:
    question = looping.question
    if not isinstance(value, ast.Constant) or question is None:
        return False
    return always(question.test, name, question.ends, [value.value])


def counts_on(change: Change, name: str) -> bool:
    """Whether a line makes a new value from the old one."""
    if isinstance(change.node, ast.AugAssign):
        return True
    return isinstance(change.node, ast.Assign) and name in names_in(change.node.value)


def other_spelling(looping: Looping) -> Explanation | None:
    """`gameover = True` while the loop asks for `game_over`."""
    key = _stuck(looping)
    if key is None:
        return None
    for line, name in _others(looping):
        for subject in looping.subjects:
            if _is_like(name, subject):
                return looping.never(
                    _("Line {line} changes `{other}`. The loop asks for `{name}`, and that is another name.",
                      line=line, other=code(name), name=code(subject)),
                    _("Write `{name}` on line {line}, too.", name=code(subject), line=line),
                )  # fmt: skip
    return None


def _is_like(name: str, subject: str) -> bool:
    """Whether a name is another spelling of one, or the same without what stands before its dot."""
    if subject.rsplit(".", 1)[-1] == name.rsplit(".", 1)[-1]:
        return True
    if any(sign.isdigit() for sign in name + subject) or min(len(name), len(subject)) < 3:
        return False
    return nearest(name, [subject], limit=1 if len(subject) < 5 else 2) is not None


def put_into_another(looping: Looping) -> Explanation | None:
    """`battery = self.battery - 1`, or `left = fuel - 1`: the new value goes to another name."""
    key = _stuck(looping)
    for node in looping.body if key else ():
        match node:
            case ast.Assign(targets=[target], value=ast.BinOp() as value) if (other := key_of(target)) is not None:
                found = next((name for name in looping.subjects if name in names_in(value)), None)
                if found is not None and other not in names_in(value):
                    return looping.never(
                        _("Line {line} puts the new value into `{other}`. So `{name}` itself never changes.",
                          line=node.lineno, other=code(other), name=code(found)),
                        _("Write `{name} = ...` on line {line}.", name=code(found), line=node.lineno),
                    )  # fmt: skip
    return None


def asked_only_once(looping: Looping) -> Explanation | None:
    """`free = can_move()` above `while free:`."""
    key = _stuck(looping)
    if key is None:
        return None
    for name in looping.subjects:
        given = looping.before(name)
        call = (
            next((node for node in ast.walk(given) if isinstance(node, ast.Call) and _asks(node)), None)
            if given
            else None
        )
        if call is None or given is None:
            continue
        value = looping.value(name)
        line = given.lineno
        if value is not None:
            message = _("`{name}` was asked once, on line {line}. In the loop it is always {value}: nobody asks again.",
                        name=code(name), line=line, value=value)  # fmt: skip
        else:
            message = _("`{name}` was asked once, on line {line}. In the loop nobody asks again, so it never changes.",
                        name=code(name), line=line)  # fmt: skip
        return looping.never(
            message,
            _("Put `{name} = {ask}` into the loop, too, below line {line}.", name=code(name), ask=looping.text(given),
              line=looping.last_line),
        )
    return None


def _asks(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in _ASKED_ONCE
    return False


def nothing_taken_out(looping: Looping) -> Explanation | None:
    """`while queue:` and the loop only looks at what is in it."""
    key = _stuck(looping)
    if key is None or looping.limit.values.get(f"type:{key}") != "list":
        return None
    if key_of(looping.loop.test) != key and "len(" not in looping.test:
        return None
    if any(how in TAKES_OUT for name in looping.subjects for how, _call in _touched(looping, name)):
        return None
    return looping.never(
        _("Nothing takes anything out of `{name}` or puts anything in. So `{name}` never changes.", name=code(key)),
        _("Take things out below line {line}, like `{name}.pop(0)`.", name=code(key), line=looping.last_line),
    )  # fmt: skip


def _touched(looping: Looping, name: str) -> Iterator[tuple[str, ast.Call]]:
    return touched(name, looping.loop.body)


def another_counted(looping: Looping) -> Explanation | None:
    """`blue = blue + 1` while the loop asks for `red`."""
    key = _stuck(looping)
    counted = {other for _line, other in _others(looping) if _is_counted(looping, other)}
    if key is None or len(counted) != 1:
        return None
    other = counted.pop()
    line = looping.changes(other)[0].line
    value = looping.value(key)
    return looping.never(
        _("Line {line} changes `{other}`, but the loop asks for `{name}`, and that stays {value}.", line=line,
          other=code(other), name=code(key), value=value)
        if value is not None
        else _("Line {line} changes `{other}`, but the loop asks for `{name}`, and that never changes.", line=line,
               other=code(other), name=code(key)),
        _("Change `{name}` inside the loop, too. Or ask for `{other}`.", name=code(key), other=code(other)),
    )  # fmt: skip


def _is_counted(looping: Looping, key: str) -> bool:
    return any(counts_on(change, key) for change in looping.changes(key))


def _others(looping: Looping) -> Iterator[tuple[int, str]]:
    """What else gets a value in the loop, with its line."""
    for node in looping.body:
        line = getattr(node, "lineno", looping.line)
        for name in names_bound(node):
            if name not in looping.subjects:
                yield line, name
        key = key_of(node) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) else None
        if key is not None and key not in looping.subjects:
            yield line, key


def other_letters(looping: Looping) -> Explanation | None:
    """`answer` is "Yes", and the loop waits for "yes"."""
    question = looping.question
    match question.test if question and _stuck(looping) else None:
        case ast.Compare(
            left=left, ops=[ast.NotEq() | ast.Eq()], comparators=[ast.Constant(value=str(wanted)) as other]
        ):
            key = key_of(left) or ""
            value = (looping.value(key) or "").strip("'\"")
            if value and value != wanted and value.strip().lower() == wanted.strip().lower():
                return looping.never(
                    _("`{name}` is `{value}`, and the question asks for `{wanted}`. That is not the same text.",
                      name=code(key), value=looping.value(key) or "", wanted=looping.text(other)),
                    _("Write it the same way. Capital letters and spaces count, too."),
                )  # fmt: skip
    return None


def nothing_changes(looping: Looping) -> Explanation | None:
    """Nothing in the loop changes what it asks for."""
    key = _stuck(looping)
    if key is None:
        return None
    return looping.never(
        _unchanging(looping, key),
        _("Change `{name}` inside the loop, below line {line}.", name=code(key), line=looping.last_line),
    )


def _unchanging(looping: Looping, key: str) -> Message:
    value = looping.value(key)
    line = looping.question.test.lineno if looping.question else looping.line
    if value is None:
        return _("The loop on line {line} asks `{test}`, but `{name}` never changes inside it.", line=line,
                 test=looping.test, name=code(key))  # fmt: skip
    return _("The loop on line {line} asks `{test}`, but `{name}` never changes inside it: it is always {value}.",
             line=line, test=looping.test, name=code(key), value=value)  # fmt: skip


EXPLAINERS: tuple[Explain, ...] = (
    compared_alone, nobody_keeps, changed_inside_a_function, other_spelling, put_into_another, below_the_loop,
    asked_only_once, nothing_taken_out, another_counted, other_letters, nothing_changes,
)  # fmt: skip
