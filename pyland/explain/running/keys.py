"""Keys that a dictionary does not have, and things that are not in a set."""

import ast
from collections.abc import Callable
from dataclasses import dataclass

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.names import meant_by
from pyland.explain.running.failed import Failed
from pyland.explain.running.gathered import without_quotes
from pyland.explain.running.squares import chosen_from
from pyland.explain.wording import code, tell
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class _Missing:
    """The key as Python writes it, the piece of the line that asks for it, and the dictionary, if it was seen."""

    failed: Failed
    key: str
    node: ast.Subscript
    value: dict[object, object] | None

    @property
    def plain(self) -> object:
        try:
            return ast.literal_eval(self.key)
        except (ValueError, SyntaxError):
            return self.key

    @property
    def name(self) -> str:
        return self.failed.shown(self.node.value)

    @property
    def written(self) -> str:
        """The key as the child wrote it."""
        return self.failed.source(self.node.slice) or self.key


_Told = tuple[Message, Message, Fix | None]


def no_key(failed: Failed) -> Explanation | None:
    """`prices["aple"]`"""
    key = str(failed.problem.details.get("key", failed.problem.message))
    if failed.matched(r"is empty|empty set"):
        return _nothing_in_it(failed)
    node = failed.exact(ast.Subscript) or next(
        (one for one in failed.nodes(ast.Subscript) if failed.type_of(one.value) in ("dict", None)), None
    )
    if node is None:
        return chosen_from(failed) or _not_in_set(failed, key)
    value = failed.plain(node.value)
    missing = _Missing(failed, key, node, value if isinstance(value, dict) else None)
    plain = key.strip("'\"")
    for explain in _REASONS:
        told = explain(missing)
        if told is not None:
            return tell(
                "no_key",
                _("`{key}` is not in there", key=code(plain, 20)),
                told[0],
                told[1],
                line=failed.line,
                cols=failed.span(node),
                fix=told[2],
            )
    return tell(
        "no_key",
        _("`{key}` is not in there", key=code(plain, 20)),
        _("`{name}` has no key `{key}`.", name=missing.name, key=code(key, 20)),
        _("Ask first: `if {key} in {name}:`.", key=code(missing.written, 20), name=missing.name)
        if not isinstance(node.slice, ast.Constant)
        else _("Look how the key is spelt."),
        line=failed.line,
        cols=failed.cols,
    )


def _spelt(missing: _Missing) -> _Told | None:
    """Another key looks nearly the same."""
    keys = [word for word in missing.value or () if isinstance(word, str)]
    plain = missing.plain
    if isinstance(plain, str):
        same = [word for word in keys if word.strip().casefold() == plain.strip().casefold()]
        meant = same[0] if same else meant_by(plain, keys)
    else:
        meant = None
    if meant is None:
        return None
    node = missing.node.slice
    source = missing.failed.made(node) if not isinstance(node, ast.Constant) else None
    if source is not None and isinstance(source.node, ast.Constant) and source.line != missing.failed.line:
        own = _key_in(missing, meant)
        if own is not None and own.lineno not in (source.line, missing.failed.line):
            return _two_spellings(missing, source.node, own, meant)
        return (
            _("`{name}` has no key `{key}`, which line {line} asks for. But it has `{meant}`.", name=missing.name,
              key=code(missing.key, 20), line=source.line, meant=code(repr(meant), 20)),
            _('Did you mean `"{meant}"` on line {line}?', meant=code(meant), line=source.line),
            missing.failed.changed(source.node, f'"{meant}"'),
        )  # fmt: skip
    return (
        _("`{name}` has no key `{key}`, but it has `{meant}`.", name=missing.name, key=code(missing.key, 20),
          meant=code(repr(meant), 20)),
        _('Did you mean `"{meant}"`?', meant=code(meant)),
        missing.failed.replaced(node, f'"{meant}"') if isinstance(node, ast.Constant) else None,
    )  # fmt: skip


def _key_in(missing: _Missing, key: str) -> ast.Constant | None:
    """Where a key was written into a dictionary, if that is only one place."""
    found: list[ast.expr | None] = []
    for node in ast.walk(missing.failed.tree or ast.Module([], [])):
        match node:
            case ast.Dict(keys=keys):
                found += keys
            case ast.Subscript(slice=place, ctx=ast.Store()):
                found.append(place)
    own = [node for node in found if isinstance(node, ast.Constant) and node.value == key]
    return own[0] if len(own) == 1 else None


def _two_spellings(missing: _Missing, asked: ast.Constant, own: ast.Constant, meant: str) -> _Told:
    """The key stands on one line and what is asked for on another: the one that is unlike the other keys is wrong."""
    wanted = str(missing.plain)
    others = [key for key in missing.value or () if isinstance(key, str) and key != meant]
    capital = {key[:1].isupper() for key in others} == {wanted[:1].isupper()} != {meant[:1].isupper()}
    right, line, place = (wanted, own.lineno, own) if capital else (meant, asked.lineno, asked)
    return (
        _("`{name}` has no key `{key}` (line {asked}), but it has `{meant}` (line {own}).", name=missing.name,
          key=code(missing.key, 20), asked=asked.lineno, meant=code(repr(meant), 20), own=own.lineno),
        _('Did you mean `"{meant}"` on line {line}?', meant=code(right), line=line),
        missing.failed.changed(place, f'"{right}"'),
    )  # fmt: skip


def _long_and_spelt(missing: _Missing) -> _Told | None:
    """A whole word nearly like another key is misspelt, even where things are counted."""
    plain = missing.plain
    same = isinstance(plain, str) and plain.casefold() in {
        key.casefold() for key in missing.value or () if isinstance(key, str)
    }
    return _spelt(missing) if same or isinstance(plain, str) and len(plain) > 3 else None


def _other_type(missing: _Missing) -> _Told | None:
    """`ages["1"]`, where the key is the number 1."""
    plain = missing.plain
    for other in missing.value or ():
        if type(other) is not type(plain) and str(other) == str(plain) and isinstance(other, str | int):
            number = isinstance(other, int)
            if (elsewhere := _made_elsewhere(missing, other)) is not None:
                return elsewhere
            return (
                _("The key in `{name}` is the number `{other}`, but you asked for the text `{key}`.", name=missing.name,
                  other=other, key=code(missing.key, 16))
                if number
                else _("The key in `{name}` is the text `{other}`, but you asked for the number `{key}`.",
                       name=missing.name, other=code(repr(other), 16), key=code(missing.key, 16)),
                _("Write `{name}[{turner}({key})]`.", name=missing.name, turner="int" if number else "str",
                  key=code(missing.written, 16))
                if not isinstance(missing.node.slice, ast.Constant)
                else _("Write `{name}[{other}]`.", name=missing.name, other=code(repr(other), 16)),
                missing.failed.replaced(missing.node.slice, repr(other))
                if isinstance(missing.node.slice, ast.Constant)
                else None,
            )  # fmt: skip
    return None


def _made_elsewhere(missing: _Missing, other: object) -> _Told | None:
    """`number = "7"` on another line, where the keys are numbers."""
    failed = missing.failed
    source = failed.made(missing.node.slice)
    if source is None or source.line == failed.line:
        return None
    number = isinstance(other, int)
    turner, given = "int" if number else "str", isinstance(source.node, ast.Call) and source.way == "set"
    if not given and not isinstance(source.node, ast.Constant):
        return None
    new = f"{turner}({failed.code_of(source.node, 60)})" if given else repr(other)
    fix = None if given else without_quotes(failed, source.node) if number else None
    return (
        _("`{key}` is the text `{text}` since line {line}, but the keys of `{name}` are numbers.", name=missing.name,
          key=code(missing.written, 16), text=code(missing.key, 16), line=source.line)
        if number
        else _("`{key}` is the number `{text}` since line {line}, but the keys of `{name}` are texts.",
               name=missing.name, key=code(missing.written, 16), text=code(missing.key, 16), line=source.line),
        _("Turn it into a number on line {line}: `{new}`.", line=source.line, new=code(new, 40))
        if number and given
        else _("Take the quotes away on line {line}.", line=source.line)
        if number
        else _("Turn it into text on line {line}: `{new}`.", line=source.line, new=code(new, 40)),
        fix or (failed.changed(source.node, new) if "…" not in new else None),
    )  # fmt: skip


def _first_time(missing: _Missing) -> _Told | None:
    """`count[letter] = count[letter] + 1`, `count[letter] += 1`, `groups[name].append(1)`"""
    failed, node, shape = missing.failed, missing.node, ast.unparse(missing.node)
    name, key = failed.source(node.value), missing.written
    for line in failed.nodes(ast.AugAssign):
        if ast.unparse(line.target) == shape:
            new = f"{name}[{key}] = {name}.get({key}, 0) + {failed.source(line.value)}"
            return _counted(missing, new, failed.replaced(line, new) if isinstance(line.op, ast.Add) else None)
    for change in failed.nodes(ast.Assign):
        if any(ast.unparse(target) == shape for target in change.targets) and isinstance(change.value, ast.BinOp):
            return _counted(missing, f"{name}.get({key}, 0)", failed.replaced(node, f"{name}.get({key}, 0)"))
    for call in failed.nodes(ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.value is node and call.func.attr == "append":
            new = f"{name}.setdefault({key}, [])"
            return (
                _("`{name}` has no key `{key}` yet, so there is no list to put it into.", name=missing.name,
                  key=code(missing.key, 20)),
                _("Begin with an empty list: `{new}.append(...)`.", new=code(new)),
                failed.replaced(node, new),
            )  # fmt: skip
    return None


def _counted(missing: _Missing, new: str, fix: Fix | None) -> _Told:
    return (
        _("`{name}` has no key `{key}` yet, so there is no number to add to.", name=missing.name,
          key=code(missing.key, 20)),
        _("Begin with 0: `{new}`.", new=code(new, 60)),
        fix,
    )  # fmt: skip


def _taken_out(missing: _Missing) -> _Told | None:
    """A line above took the key out."""
    shape = ast.unparse(missing.node)
    for line in ast.walk(missing.failed.tree or ast.Module([], [])):
        match line:
            case ast.Delete(targets=[target]):
                gone = ast.unparse(target)
            case ast.Call(func=ast.Attribute(value=owner, attr="pop"), args=[key, *_rest]):
                gone = f"{ast.unparse(owner)}[{ast.unparse(key)}]"
            case _:
                continue
        if gone != shape or line.lineno >= (missing.failed.line or 0):
            continue
        return (
            _("Line {line} took `{key}` out of `{name}`, so it is not there any more.", line=line.lineno,
              key=code(missing.key, 20), name=missing.name),
            _("Take line {line} away, or do not use `{key}` after it.", line=line.lineno, key=code(missing.key, 20)),
            None,
        )  # fmt: skip
    return None


def _a_value(missing: _Missing) -> _Told | None:
    """`capitals["Madrid"]`, where `"Madrid"` is a value, or `team[0]` of a dictionary."""
    value, plain = missing.value, missing.plain
    if not value:
        return None
    match = next((key for key, held in value.items() if held == plain and type(held) is type(plain)), None)
    if match is not None:
        return (
            _("`{value}` is a value in `{name}`, not a key. Its key is `{key}`.", value=code(missing.key, 16),
              name=missing.name, key=code(repr(match), 16)),
            _("Between the brackets stands the key: `{name}[{key}]`.", name=missing.name, key=code(repr(match), 16)),
            None,
        )  # fmt: skip
    if isinstance(plain, int) and not any(isinstance(key, int) for key in value):
        first = next(iter(value))
        return (
            _("`{name}` is a dictionary: its things have keys, like `{key}`, not numbers.", name=missing.name,
              key=code(repr(first), 16)),
            _("Write a key in the brackets: `{name}[{key}]`.", name=missing.name, key=code(repr(first), 16)),
            None,
        )  # fmt: skip
    return None


def _empty(missing: _Missing) -> _Told | None:
    if missing.value != {}:
        return None
    source = missing.failed.made(missing.node.value)
    return (
        _("`{name}` is still empty, since line {line}.", name=missing.name, line=source.line)
        if source is not None and source.line != missing.failed.line
        else _("`{name}` is still empty.", name=missing.name),
        _("First put something into it: `{name}[{key}] = ...`.", name=missing.name, key=code(missing.written, 20)),
        None,
    )


_REASONS: tuple[Callable[[_Missing], _Told | None], ...] = (
    _long_and_spelt, _first_time, _spelt, _other_type, _taken_out, _a_value, _empty,
)  # fmt: skip


def _not_in_set(failed: Failed, key: str) -> Explanation:
    """`seen.remove("x")`, `ages.pop("x")`, `"{name}".format()`"""
    call = next((one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Attribute)), None)
    attr = call.func.attr if call is not None and isinstance(call.func, ast.Attribute) else ""
    owner = failed.shown(call.func.value) if call is not None and isinstance(call.func, ast.Attribute) else ""
    if attr == "format":
        word = key.strip("'\"")
        return tell(
            "format_place",
            _("Nothing for `{word}`", word=code("{" + word + "}", 20)),
            _("The text has a place `{place}`, but `format` gets nothing of that name.",
              place=code("{" + word + "}", 20)),
            _("Write `{word}=...` in the brackets of `format`.", word=code(word, 20)),
            line=failed.line,
            cols=failed.span(call) if call is not None else failed.cols,
        )
    gentle = {"remove": f"{owner}.discard({key})", "pop": f"{owner}.pop({key}, None)"}.get(attr)
    return tell(
        "no_key",
        _("`{key}` is not in there", key=code(key.strip("'\""), 20)),
        _("`{name}` has no `{key}` that could be taken out.", name=owner, key=code(key, 20))
        if gentle
        else _("Line {line} looks for the key `{key}`.", line=failed.line or 1, key=code(key, 20)),
        _("Ask first: `if {key} in {name}:`.", key=code(key, 20), name=owner)
        if gentle
        else _("Look how the key is spelt."),
        line=failed.line,
        cols=failed.cols,
    )


def _nothing_in_it(failed: Failed) -> Explanation:
    """`ages.popitem()` of an empty dictionary"""
    call = next((one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Attribute)), None)
    owner = failed.shown(call.func.value) if call is not None and isinstance(call.func, ast.Attribute) else ""
    return tell(
        "empty_list",
        _("`{name}` is empty", name=owner) if owner else _("There is nothing in it"),
        _("Nothing is left in `{name}`, so line {line} can take nothing out.", name=owner or "...",
          line=failed.line or 1),
        _("Ask first: `if {name}:`.", name=owner or "..."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip
