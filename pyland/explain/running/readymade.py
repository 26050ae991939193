"""Python's own functions with too much or too little in their brackets."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message, _, plural

KEYWORDS = {
    "print": ("sep", "end"), "sorted": ("key", "reverse"), "sort": ("key", "reverse"), "max": ("key", "default"),
    "min": ("key", "default"), "enumerate": ("start",), "sum": ("start",), "split": ("sep", "maxsplit"),
    "round": ("ndigits",), "int": ("base",), "sample": ("k",), "choices": ("weights", "k"),
    "timedelta": ("days", "hours", "minutes", "seconds", "weeks"), "date": ("year", "month", "day"),
}  # fmt: skip
"""The names that may stand before `=` in the brackets of Python's own functions."""
_ONE_ROW = ("sum", "max", "min", "sorted", "len", "join", "choice", "shuffle", "any", "all", "mean", "list", "tuple")
"""Functions that want one list."""
_EXAMPLES = {
    "append": 'names.append("Zoe")', "insert": 'names.insert(0, "Zoe")', "len": "len(names)", "int": 'int("12")',
    "float": 'float("1.5")', "str": "str(12)", "input": 'input("Your name? ")', "range": "range(1, 10)",
    "round": "round(3.14159, 2)", "randint": "random.randint(1, 6)", "choice": "random.choice(names)",
    "shuffle": "random.shuffle(cards)", "sample": "random.sample(names, 2)", "uniform": "random.uniform(0, 1)",
    "join": '", ".join(names)', "replace": 'text.replace("a", "b")', "sum": "sum(numbers)", "max": "max(numbers)",
    "min": "min(numbers)", "sorted": "sorted(names)", "abs": "abs(-3)", "pow": "pow(2, 3)", "sqrt": "math.sqrt(9)",
    "randrange": "random.randrange(10)", "count": 'text.count("a")', "index": 'names.index("Zoe")',
    "remove": 'names.remove("Zoe")', "extend": 'names.extend(["Zoe", "Al"])', "split": 'text.split(",")',
    "enumerate": "enumerate(names)", "isinstance": "isinstance(x, int)", "chr": "chr(65)", "ord": 'ord("A")',
    "sleep": "time.sleep(1)", "startswith": 'text.startswith("a")', "endswith": 'text.endswith("a")',
    "get": 'ages.get("Zoe", 0)', "pop": "names.pop(0)", "date": "date(2030, 1, 31)", "find": 'text.find("a")',
    "map": "map(int, row)", "filter": "filter(big, row)", "add": 'seen.add("Zoe")', "zfill": "text.zfill(3)",
    "setdefault": 'ages.setdefault("Zoe", 0)', "gcd": "math.gcd(4, 6)", "divmod": "divmod(7, 2)",
    "center": "text.center(20)", "ljust": "text.ljust(20)", "rjust": "text.rjust(20)", "hypot": "math.hypot(3, 4)",
}  # fmt: skip


def builtin_count(
    failed: Failed, name: str, call: ast.Call | None, most: int, given: int, wanted: str
) -> Explanation | None:
    """One of Python's own functions got another number of values than it takes. `wanted` is an input it lacks."""
    if failed.matched(r"^\w+\.\w+\(\) takes .*positional arguments? but"):
        most, given = most - 1, given - 1  # Python counts one that nobody wrote
    if name == "sorted" and call is not None and len(call.args) == 2:
        return _sorted(failed, call)
    if name == "random" and call is not None and len(call.args) in (1, 2):
        return _whole_chance(failed, call)
    if name == "append" and given > 1 and call is not None:
        return _append(failed, call)
    if name == "input" and given > 1 and call is not None:
        return _input(failed, call)
    if given == 0 and call is not None and (early := _inside_another(failed, call, name)) is not None:
        return early
    if call is not None and given > 1 and name in _ONE_ROW:
        return _one_row(failed, call, name)
    few = given < most
    return tell(
        "too_few_inputs" if few else "too_many_inputs",
        _("`{name}` needs more", name=code(name)) if few else _("Too much for `{name}`", name=code(name)),
        _takes(name, most, given, wanted),
        _("Write it like `{example}`.", example=_EXAMPLES[name])
        if name in _EXAMPLES
        else _("Write `{name}()`.", name=code(name))
        if most == 0
        else _("Look between the brackets on line {line}.", line=failed.line or 1),
        line=failed.line,
        cols=failed.span(call) if call is not None else failed.cols,
    )


def _takes(name: str, most: int, given: int, wanted: str) -> Message:
    if wanted and given < most:
        return _("Something is missing between the brackets of `{name}`.", name=code(name))
    if most == 0:
        return _("`{name}` takes nothing between its brackets.", name=code(name))
    return plural(
        "`{name}` takes one value, but it got {given}.",
        "`{name}` takes {count} values, but it got {given}.",
        most,
        name=code(name),
        given=given,
    )


def _whole_chance(failed: Failed, call: ast.Call) -> Explanation:
    """`random.random(1, 6)`"""
    least = ["1"] if len(call.args) == 1 else []
    inside = ", ".join([*least, *(failed.source(arg) for arg in call.args)])
    called = failed.source(call.func)
    new = f"{called.removesuffix('random')}randint({inside})"
    row = isinstance(call.args[0], ast.List | ast.Tuple)
    if row:
        new = f"{called.removesuffix('random')}choice({failed.source(call.args[0])})"
    return tell(
        "too_many_inputs",
        _("Too much for `{name}`", name="random"),
        _("`{name}` gives a number from 0 to 1 and takes nothing. One thing of a list comes from `choice`.",
          name=called)
        if row
        else _("`{name}` gives a number from 0 to 1 and takes nothing. Whole numbers come from `randint`.",
               name=called),
        _("Write `{call}`.", call=code(new)),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.replaced(call, new) if len(call.args) == 2 or row else None,
    )  # fmt: skip


def _append(failed: Failed, call: ast.Call) -> Explanation:
    """`basket.append("mango", "lime")`"""
    owner = failed.source(call.func.value) if isinstance(call.func, ast.Attribute) else "..."
    first = failed.source(call.args[0])
    indent = failed.text[: len(failed.text) - len(failed.text.lstrip())]
    alone = failed.text.strip() == failed.source(call)
    lines = "\n".join(f"{indent}{owner}.append({failed.source(arg)})" for arg in call.args)
    return tell(
        "too_many_inputs",
        _("Only one thing at a time"),
        _("`append` puts one thing into the list, but it got {given}.", given=len(call.args)),
        _("Write `{owner}.append({first})`, and one more line for each other thing.", owner=code(owner, 20),
          first=code(first, 20)),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.line_fix(lines) if alone and all(map(failed.source, call.args)) else None,
    )  # fmt: skip


def _sorted(failed: Failed, call: ast.Call) -> Explanation:
    """`sorted(names, True)`"""
    second = call.args[1]
    word = "reverse" if isinstance(second, ast.Constant) else "key"
    new = f"{word}={failed.source(second)}"
    return tell(
        "too_many_inputs",
        _("Too much for `{name}`", name="sorted"),
        _("`sorted` takes one list. All else needs its name: `reverse=` or `key=`."),
        _("Write `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(second),
        fix=failed.replaced(second, new),
    )


def _input(failed: Failed, call: ast.Call) -> Explanation:
    """`input("Hello", name)`"""
    return tell(
        "too_many_inputs",
        _("Too much for `{name}`", name="input"),
        _("`input` takes one text, but it got {given} values. Commas are for `print`.", given=len(call.args)),
        _("Make one text of them with `+`."),
        line=failed.line,
        cols=failed.span(call),
    )


def _inside_another(failed: Failed, inner: ast.Call, name: str) -> Explanation | None:
    """`words.sort(key=len())`"""
    for outer in failed.nodes(ast.Call):
        given = [keyword.value for keyword in outer.keywords if keyword.arg == "key"]
        if isinstance(outer.func, ast.Name) and outer.func.id in ("map", "filter"):
            given += outer.args[:1]
        if inner in given:
            source = failed.source(inner.func)
            return tell(
                "called_too_early",
                _("Only the name, without brackets"),
                _("`{outer}` calls `{name}` itself, later. With brackets, `{name}` is called at once, with nothing.",
                  outer=failed.source(outer.func), name=code(source)),
                _("Take the brackets away: `{name}`.", name=code(source)),
                line=failed.line,
                cols=failed.span(inner),
                fix=failed.replaced(inner, source),
            )  # fmt: skip
    return None


def _one_row(failed: Failed, call: ast.Call, name: str) -> Explanation:
    """`sum(1, 2, 3)`, `list("a", "b")`"""
    inner = ", ".join(failed.source(arg) for arg in call.args)
    squares = f"[{inner}]"
    new = squares if name in ("list", "tuple") else f"{failed.source(call.func)}({squares})"
    return tell(
        "too_many_inputs",
        _("Too much for `{name}`", name=code(name)),
        _("`{name}` takes one list, but it got {given} values.", name=code(name), given=len(call.args)),
        _("Put them into square brackets: `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.replaced(call, new) if inner and name != "len" else None,
    )
