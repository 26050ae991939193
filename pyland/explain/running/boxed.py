"""Values that the tools of Python's toolboxes do not take: random, datetime, enum, dataclasses, formats."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import Message, _, plural


def _call(failed: Failed) -> ast.Call | None:
    return failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)


def empty_range(failed: Failed) -> Explanation | None:
    """`random.randint(10, 1)`"""
    if not failed.matched(r"empty range"):
        return None
    call = _call(failed)
    bounds = [failed.whole(arg) for arg in call.args] if call is not None else []
    name = failed.source(call.func) if call is not None else "randint"
    if call is not None and len(bounds) == 2 and bounds[0] is not None and bounds[1] is not None:
        new = f"{name}({failed.source(call.args[1])}, {failed.source(call.args[0])})"
        return tell(
            "empty_range",
            _("Smaller number first"),
            _("There is no number from {first} up to {last}. The smaller one comes first.", first=bounds[0],
              last=bounds[1]),
            _("Write `{new}`.", new=code(new)),
            line=failed.line,
            cols=failed.span(call),
            fix=failed.replaced(call, new)
            if all(isinstance(arg, ast.Constant | ast.Name) for arg in call.args)
            else None,
        )  # fmt: skip
    return tell(
        "empty_range",
        _("Smaller number first"),
        _("There is no number to choose from on line {line}.", line=failed.line or 1),
        _("Put the smaller number first, like `randint(1, 6)`."),
        line=failed.line,
        cols=failed.cols,
    )


def too_few_to_draw(failed: Failed) -> Explanation | None:
    """`random.sample(balls, 6)` of five balls"""
    if not failed.matched(r"[Ss]ample larger than population|is negative"):
        return None
    call = _call(failed)
    size = failed.size(call.args[0]) if call is not None and call.args else None
    if call is None or len(call.args) < 2:
        return None
    return tell(
        "too_few_to_draw",
        _("There are not enough things"),
        _("`{row}` has only {count} things, but line {line} wants to draw {many} of them.",
          row=failed.shown(call.args[0]), count=size, line=failed.line or 1, many=failed.shown(call.args[1]))
        if size is not None
        else _("Line {line} wants to draw {many} things, more than `{row}` has.", line=failed.line or 1,
               many=failed.shown(call.args[1]), row=failed.shown(call.args[0])),
        _("Use a smaller number. If things may come twice, use `choices` with `k=`."),
        line=failed.line,
        cols=failed.span(call),
    )  # fmt: skip


_PARTS = {"month": ("month", 1, 12), "day": ("day", 1, 31), "hour": ("hour", 0, 23), "minute": ("minute", 0, 59),
          "second": ("second", 0, 59), "year": ("year", 1, 9999)}  # fmt: skip
_ORDER = ("year", "month", "day", "hour", "minute", "second")


_MONTHS = (
    _("January"), _("February"), _("March"), _("April"), _("May"), _("June"), _("July"), _("August"), _("September"),
    _("October"), _("November"), _("December"),
)  # fmt: skip


def no_such_date(failed: Failed) -> Explanation | None:
    """`date(2010, 24, 12)`"""
    found = failed.matched(
        r"^(month|hour|minute|second|year) .*(?:must be in|is out of range)|^(day) (?:is out of range|.*must be)"
    )
    if not found:
        return None
    part, least, most = _PARTS[found[1] or found[2]]
    call = _call(failed)
    place = _ORDER.index(part)
    given = call.args[place] if call is not None and place < len(call.args) else next(
        (word.value for word in (call.keywords if call is not None else ()) if word.arg == part), None
    )  # fmt: skip
    number = failed.whole(given) if given is not None else None
    swapped = _swapped(failed, call) if part == "month" else None
    message: Message = _("The {part} is {number}, but only {least} to {most} is possible.", part=part,
                         number=number if number is not None else "...", least=least, most=most)  # fmt: skip
    if part == "day" and number is not None and number <= most:
        month = failed.whole(call.args[1]) if call is not None and len(call.args) > 1 else None
        message = (
            _("{month} has no day {number}.", month=_MONTHS[month - 1], number=number)
            if month is not None and 1 <= month <= 12
            else _("That month has no day {number}.", number=number)
        )
    return tell(
        "no_such_date",
        _("There is no such day") if part in ("month", "day") else _("There is no such time"),
        message,
        _("The order is year, month, day: `{new}`.", new=code(swapped))
        if swapped
        else _("The order is year, month, day.")
        if part in ("month", "day")
        else _("Use a number from {least} to {most}.", least=least, most=most),
        line=failed.line,
        cols=failed.span(given) if given is not None else failed.cols,
        fix=failed.replaced(call, swapped) if swapped and call is not None else None,
    )


def _swapped(failed: Failed, call: ast.Call | None) -> str | None:
    """The call with day and month swapped, if that gives a day."""
    if call is None or len(call.args) < 3 or call.keywords:
        return None
    year, month, day, *rest = (failed.source(arg) for arg in call.args)
    number = failed.whole(call.args[2])
    if number is None or not 1 <= number <= 12:
        return None
    return f"{failed.source(call.func)}({', '.join((year, day, month, *rest))})"


def no_such_member(failed: Failed) -> Explanation | None:
    """`Color("RED")` of an enum"""
    found = failed.matched(r"(.+) is not a valid (\w+)")
    if not found or found[2] not in failed.scopes.all_names:
        return None
    call, kind = _call(failed), found[2]
    members = _members(failed, kind)
    word = found[1].strip("'\"")
    if word in members and call is not None:
        return tell(
            "no_such_member",
            _("Names go into square brackets"),
            _("`{kind}(...)` looks for a value, but `{word}` is a name.", kind=kind, word=code(word)),
            _("Write `{kind}[{inner}]`.", kind=kind, inner=failed.shown(call.args[0]) if call.args else code(word)),
            line=failed.line,
            cols=failed.span(call),
            fix=failed.replaced(call, f"{kind}[{failed.source(call.args[0])}]") if call.args else None,
        )
    return tell(
        "no_such_member",
        _("`{kind}` has no such value", kind=code(kind)),
        _("None of the values of `{kind}` is `{word}`.", kind=code(kind), word=code(found[1], 20)),
        _("It has `{members}`.", members=code(", ".join(members[:4]), 40)) if members else _("Look at its class."),
        line=failed.line,
        cols=failed.cols,
    )


def _members(failed: Failed, kind: str) -> list[str]:
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if isinstance(node, ast.ClassDef) and node.name == kind:
            return [one.targets[0].id for one in node.body
                    if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)]  # fmt: skip
    return []


def shared_start(failed: Failed) -> Explanation | None:
    """`bag: list = []` in a `@dataclass`"""
    found = failed.matched(r"mutable default <class '(\w+)'> for field (\w+) is not allowed")
    if not found:
        return None
    node = next(
        (one for one in ast.walk(failed.tree or ast.Module([], []))
         if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id == found[2]), None,
    )  # fmt: skip
    if node is None or node.value is None:
        return None
    known = "field" in failed.scopes.all_names
    new = f"field(default_factory={found[1]})"
    return tell(
        "shared_start",
        _("All would share one"),
        _("`{name}` on line {line} starts with one {kind} that all of them would share.", name=found[2],
          line=node.lineno, kind=found[1] if found[1] == "list" else "dictionary" if found[1] == "dict" else "set"),
        _("Write `{name}: {kind} = {new}`.", name=found[2], kind=failed.code_of(node.annotation), new=new),
        line=node.lineno,
        fix=failed.changed(node.value, new) if known else None,
    )  # fmt: skip


def order_of_fields(failed: Failed) -> Explanation | None:
    """A field without a start value behind one that has one."""
    found = failed.matched(r"non-default argument '(\w+)' follows default argument")
    if not found:
        return None
    line = next(
        (one.lineno for one in ast.walk(failed.tree or ast.Module([], []))
         if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id == found[1]), None,
    )  # fmt: skip
    return tell(
        "order_of_fields",
        _("First those without a value"),
        _("`{name}` has no value, but stands below one that has one.", name=found[1]),
        _("Move line {line} further up, or give `{name}` a value too.", line=line or failed.line or 1, name=found[1]),
        line=line or failed.line,
    )


def too_many_digits(failed: Failed) -> Explanation | None:
    """A number with more than 4300 digits that should be shown."""
    if not failed.matched(r"Exceeds the limit .* for integer string conversion"):
        return None
    loop = next(
        (node for node in ast.walk(failed.tree or ast.Module([], [])) if isinstance(node, ast.For | ast.While)
         and any(isinstance(part, ast.Mult | ast.Pow) for part in ast.walk(node))), None,
    )  # fmt: skip
    return tell(
        "too_big_number",
        _("That number is too long"),
        _("The number on line {line} has thousands of digits: too long to show. The loop on line {loop} did that.",
          line=failed.line or 1, loop=loop.lineno)
        if loop is not None
        else _("The number on line {line} has thousands of digits. That is too long to show.", line=failed.line or 1),
        _("Let the loop go round less often.") if loop is not None else _("Use smaller numbers."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def bad_format(failed: Failed) -> Explanation | None:
    """`f"{name:.2f}"` of a text, `"{} {}".format(1)`"""
    found = failed.matched(r"Unknown format code '(.)' for object of type '(\w+)'")
    if found:
        return _wrong_letter(failed, found[1], found[2])
    number = failed.matched(r"Replacement index (\d+) out of range")
    if number:
        return tell(
            "format_place",
            _("Places and values do not match"),
            plural(
                "The text has {many} places `{places}`, but `format` gets only {count} value.",
                "The text has {many} places `{places}`, but `format` gets only {count} values.",
                filled[1], many=filled[0], places="{}",
            )
            if (filled := _places_and_values(failed)) is not None
            else _("The text has more places `{places}` than `format` has values.", places="{}"),
            _("Give each place one value."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"Single '[{}]' encountered|expected '}' before end|unmatched '{'"):
        return tell(
            "format_place",
            _("A curly bracket alone"),
            _("In the text on line {line}, one `{open}` or `{close}` stands alone.", line=failed.line or 1, open="{",
              close="}"),
            _("They come in pairs. To show one, write it two times."),
            line=failed.line,
            cols=failed.cols,
        )  # fmt: skip
    if not failed.matched(r"[Ii]nvalid format spec|unsupported format string|not allowed|Cannot specify|Precision"):
        return None
    if "format" not in failed.problem.message.lower() and "{" not in failed.text:
        return None
    return tell(
        "format_place",
        _("I cannot show it that way"),
        _("What stands behind the colon `:` in the curly brackets does not fit the value on line {line}.",
          line=failed.line or 1),
        _("For two digits behind the point, write `:.2f`."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _places_and_values(failed: Failed) -> tuple[int, int] | None:
    """How many places a text has, and how many values are given for them."""
    for node in failed.nodes(ast.Call):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format"), args=args):
                starred = any(isinstance(arg, ast.Starred) for arg in args) or node.keywords
                return None if starred or text.count("{") != text.count("{}") else (text.count("{}"), len(args))
    return None


def _wrong_letter(failed: Failed, letter: str, kind: str) -> Explanation:
    node = next((one for one in failed.nodes(ast.FormattedValue)), None)
    inner = node.value if node is not None else None
    source = failed.made(inner, kind) if inner is not None and isinstance(inner, ast.Name) else None
    line = source.line if source is not None and source.line != failed.line else None
    name = ast.unparse(inner) if inner is not None else ""
    turned = letter == "d" and kind == "float"
    return tell(
        "format_place",
        _("`:{letter}` does not fit", letter=letter),
        _("`{name}` is {kind} since line {line}, but `{letter}` behind the colon is for {wanted}.", name=code(name, 20),
          kind=kind_of_value(kind), line=line, letter=letter,
          wanted=_("whole numbers") if letter == "d" else _("numbers"))
        if line is not None and name
        else _("The value is {kind}, but `{letter}` behind the colon is for {wanted}.", kind=kind_of_value(kind),
               letter=letter, wanted=_("whole numbers") if letter == "d" else _("numbers")),
        _("For numbers with a point, write `f` instead of `d`.")
        if turned
        else _("Turn it into a number first: `float({name})`.", name=code(name, 20))
        if kind == "str" and name
        else _("Take the part behind the colon away."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def no_letter(failed: Failed) -> Explanation | None:
    """`ord("abc")`, `chr(-1)`"""
    found = failed.matched(r"ord\(\) expected a character, but string of length (\d+) found")
    if found:
        return tell(
            "no_letter",
            _("Only one letter"),
            _("`ord` takes one letter, but this text has {count}.", count=found[1]),
            _("Take one of them, like `text[0]`."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"ord\(\) expected string of length 1"):
        return tell(
            "no_letter",
            _("Only one letter"),
            _("`ord` takes one letter in quotes and makes a number out of it."),
            _("To go the other way, from number to letter, use `chr`."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"chr\(\) arg not in range"):
        return tell(
            "no_letter",
            _("There is no such letter"),
            _("`chr` makes a letter out of a number, but this number belongs to none."),
            _("Use a number from 0 up, like `chr(65)`."),
            line=failed.line,
            cols=failed.cols,
        )
    return None


def not_pairs(failed: Failed) -> Explanation | None:
    """`dict(["ab", "c"])`"""
    if not failed.matched(r"dictionary update sequence element|cannot convert dictionary update sequence"):
        return None
    return tell(
        "not_pairs",
        _("`dict` wants pairs"),
        _("A dictionary is made of pairs: a key, and what belongs to it."),
        _("Write it like `{example}`.", example='dict([("a", 1), ("b", 2)])'),
        line=failed.line,
        cols=failed.cols,
    )


BOXED = (
    empty_range, too_few_to_draw, no_such_date, no_such_member, shared_start, order_of_fields, too_many_digits,
    bad_format, no_letter, not_pairs,
)  # fmt: skip
