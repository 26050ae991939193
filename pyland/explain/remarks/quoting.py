"""Remarks on texts: an `f` that is missing, names in quotes, texts glued together, a comma inside a number."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import _

_SHOWERS = frozenset({"print", "say", "shout", "input", "ask"})
_FILLERS = frozenset({"format", "format_map", "replace", "substitute", "safe_substitute", "split", "partition"})
"""What fills the holes of a text in another way."""
_HOLE = re.compile(r"(?<!\{)\{\s*([^\W\d]\w*)([^{}\"'\\]*)\}(?!\})")
_AMOUNTS = re.compile(r"price|cost|money|euro|dollar|coin|weight|height|length|width|speed|temp|kilo|meter|pi\b|half",
                      re.IGNORECASE)  # fmt: skip
_LONGEST_WORD = 20


def _no_f(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`say("Well done {player}")`"""
    match node:
        case ast.Call(func=ast.Name(id=shower), args=args) if shower in _SHOWERS and not program.attributes & _FILLERS:
            pass
        case _:
            return
    for part in (piece for arg in args for piece in _texts_in(arg)):
        holes = [hole for hole in _HOLE.finditer(str(part.value)) if _is_own(program, hole)]
        fix = _with_f(program, part)
        if holes and fix is not None:
            dollar = f"${holes[0][0]}" in str(part.value)
            yield tell(
                "missing_f",
                _("The `f` is missing"),
                _("Without an `f` before the quotes, `{hole}` on line {line} is shown just like that.",
                  hole=code(holes[0][0], 24), line=part.lineno),
                _("Put an `f` before the quotes, and take the `$` away.") if dollar
                else _("Put an `f` before the quotes: `{new}`.", new=code(_shown(program, part), 24)),
                line=part.lineno,
                cols=program.span(part),
                fix=fix,
            )  # fmt: skip
            return


def _texts_in(node: ast.expr) -> Iterator[ast.Constant]:
    """The texts that are shown as they are: alone, or joined with `+`."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from _texts_in(left)
            yield from _texts_in(right)


def _is_own(program: Program, hole: re.Match[str]) -> bool:
    rest = hole[2].strip()
    return hole[1] in program.scopes.all_names and (not rest or rest[0] in "+-*/.[(:!%")


def _shown(program: Program, part: ast.Constant) -> str:
    return f"f{program.text(part)}"


def _with_f(program: Program, part: ast.Constant) -> Fix | None:
    """The line with the `f`, when Python can read that and it needs only names of the program."""
    written = program.text(part)
    if written[:1] not in ("'", '"') or part.kind is not None:
        return None
    new = "f" + re.sub(r"\$(?=\{)", "", written)
    try:
        tree = ast.parse(new, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    names = {piece.id for piece in ast.walk(tree) if isinstance(piece, ast.Name)}
    known = program.scopes.all_names | set(program.context.commands) | {"len", "str", "int", "round", "sum"}
    return program.replaced(part, new) if names and names <= known else None


def _name_in_quotes(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`print("It eats a", "food")`, where nothing else ever uses `food`"""
    match node:
        case ast.Call(func=ast.Name(id="print" | "say" | "shout"), args=args):
            pass
        case _:
            return
    for part in args:
        match part:
            case ast.Constant(value=str(name)) if _is_never_used(program, name):
                yield tell(
                    "name_in_quotes",
                    _("`{name}` has quotes", name=code(name)),
                    _("In quotes, `{name}` on line {line} is only a word, not what you keep in it.", name=code(name),
                      line=part.lineno),
                    _("Take its quotes away: `{name}`.", name=code(name)),
                    line=part.lineno,
                    cols=program.span(part),
                    fix=program.replaced(part, name),
                )


def _name_in_a_text(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`print("Hello, name!")`, where nothing ever looks at `name`"""
    match node:
        case ast.Call(func=ast.Name(id="print" | "say" | "shout"), args=[part, *_rest]):
            pass
        case _:
            return
    match part:
        case ast.Constant(value=str(text)) | ast.JoinedStr(values=[ast.Constant(value=str(text))]):
            words = re.findall(r"[^\W\d]\w*", text)
        case _:
            return
    name = next((word for word in words if len(word) > 2 and word != text and _is_meant(program, word, part)), None)
    if name is None or program.span(part) is None:
        return
    yield tell(
        "name_in_quotes",
        _("`{name}` is inside the quotes", name=code(name)),
        _("In quotes, `{name}` on line {line} is only a word, not what you keep in it.", name=code(name),
          line=part.lineno),
        _('Put curly brackets around it, and an `f` in front: `f"{{{name}}}"`.', name=code(name)),
        line=part.lineno,
        cols=program.span(part),
    )


def _is_meant(program: Program, word: str, part: ast.Constant | ast.JoinedStr) -> bool:
    """Whether a word of a text is a name that has its value by then, and is needed nowhere else."""
    made = program.scopes.made_at(word)
    return made is not None and made.line < part.lineno and _is_never_used(program, word)


def _is_never_used(program: Program, name: str) -> bool:
    """Whether the top level gives a name a value, and nothing looks at it but lines that change it."""
    lines = program.given.get(name, [])
    made = program.scopes.made_at(name)
    if not lines or made is None or made.is_function or name in program.modules or len(name) < 2:
        return False
    own = sum(
        isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Load)
        for line in lines if isinstance(line, ast.Assign) for part in ast.walk(line.value)
    )  # fmt: skip
    return program.loaded[name] == own and not any(isinstance(line, ast.For) for line in lines)


def _through_a_quoted_name(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for fruit in "fruits":`, `len("fruits")`, where `fruits` is a list of the program"""
    match node:
        case ast.For(iter=ast.Constant(value=str(name)) as part):
            pass
        case ast.Call(func=ast.Name(id=taker), args=[ast.Constant(value=str(name)) as part]):
            if taker not in ("len", "sum", "sorted", "max", "min"):
                return
        case _:
            return
    if not isinstance(program.only_value(name), ast.List | ast.Tuple | ast.Dict | ast.Set | ast.ListComp):
        return
    yield tell(
        "name_in_quotes",
        _("`{name}` has quotes", name=code(name)),
        _("In quotes, `{name}` on line {line} is only a word of {count} letters, not your list.", name=code(name),
          line=part.lineno, count=len(name)),
        _("Take its quotes away: `{name}`.", name=code(name)),
        line=part.lineno,
        cols=program.span(part),
        fix=program.replaced(part, name),
    )


def _glued(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`["apple", "pear" "plum"]`"""
    if not isinstance(node, ast.List | ast.Tuple | ast.Set) or len(node.elts) < 2:
        return
    if not all(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in node.elts):
        return
    for part in node.elts:
        written = ast.get_source_segment("\n".join(program.lines), part) or ""
        pieces = _texts_of(written) if isinstance(part, ast.Constant) else []
        if len(pieces) < 2 or not all(_is_short(piece.string) for piece in pieces):
            continue
        first = pieces[0]
        line = part.lineno + first.end[0] - 1
        offset = program.span(part)
        start = (offset[0] if offset else 0) if first.end[0] == 1 else 0
        fix = None
        if line <= len(program.lines) and offset is not None:
            text = program.lines[line - 1]
            end = start + first.end[1]
            fix = Fix(line, text, text[:end] + "," + text[end:])
        yield tell(
            "missing_comma",
            _("A comma is missing"),
            _("Without a comma, `{first}` and `{second}` become one text.", first=code(first.string),
              second=code(pieces[1].string)),
            _("Put a comma behind `{first}`.", first=code(first.string)),
            line=line,
            cols=offset,
            fix=fix,
        )
        return


def _texts_of(written: str) -> Sequence[tokenize.TokenInfo]:
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(f"({written}\n)").readline))
    except (tokenize.TokenError, SyntaxError, IndentationError):
        return ()
    # The bracket in front makes the columns of the first line one too large.
    return [
        token._replace(end=(token.end[0], token.end[1] - (token.end[0] == 1)))
        for token in tokens
        if token.type == tokenize.STRING
    ]


def _is_short(text: str) -> bool:
    """Whether a piece looks like one thing of a list, not like a part of a sentence."""
    inner = text[1:-1]
    return text[:1] in "'\"" and 0 < len(inner) <= _LONGEST_WORD and inner == inner.strip() and inner[-1].isalnum()


def _comma_in_a_number(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`price = 2,50`"""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=[_, *rest]) as pair):
            pass
        case _:
            return
    written = program.text(pair)
    found = re.fullmatch(r"(\d+),(\d+)?", written)
    if not found or program.stored[name] != 1 or not _is_used_as_number(program, name, bool(_AMOUNTS.search(name))):
        return
    if not rest:
        yield tell(
            "comma_in_number",
            _("A comma too much"),
            _("The comma on line {line} makes a row of one thing, not a number.", line=node.lineno),
            _("Write `{new}`.", new=code(f"{name} = {found[1]}")),
            line=node.lineno,
            cols=program.span(pair),
            fix=program.replaced(pair, found[1]),
        )
        return
    yield tell(
        "comma_in_number",
        _("A point, not a comma"),
        _("With a comma, `{number}` on line {line} is two numbers.", number=written, line=node.lineno),
        _("Write a point: `{new}`.", new=code(f"{name} = {found[1]}.{found[2]}")),
        line=node.lineno,
        cols=program.span(pair),
        fix=program.replaced(pair, f"{found[1]}.{found[2]}"),
    )


def _is_used_as_number(program: Program, name: str, sounds_so: bool) -> bool:
    """Whether a name is only shown, compared and counted with."""
    uses = [node for node in program.nodes if isinstance(node, ast.Name) and node.id == name]
    counts = 0
    for node in uses:
        if not isinstance(node.ctx, ast.Load):
            continue
        match program.parents.get(id(node)):
            case ast.BinOp(left=left, op=ast.Mult(), right=right):
                counts += isinstance(left if right is node else right, ast.Constant)
            case ast.Call(func=ast.Name(id="print" | "say" | "str" | "round" | "float" | "int")) | ast.FormattedValue():
                pass
            case ast.Compare() | ast.BinOp():
                counts += 1
            case _:
                return False
    return counts > 0 or (sounds_so and program.loaded[name] > 0)


NOTES: tuple[Note, ...] = (_no_f, _name_in_quotes, _name_in_a_text, _through_a_quoted_name, _glued, _comma_in_a_number)
