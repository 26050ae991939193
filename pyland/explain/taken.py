"""Commands whose name a program gives to something of its own: right Python, but the hero obeys it no more."""

import ast
from collections.abc import Sequence

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.scopes import Scopes
from pyland.explain.wording import tell
from pyland.text import _


def taken_commands(lines: Sequence[str], tree: ast.Module, context: Context, scopes: Scopes) -> list[Explanation]:
    """A remark for each command that is made anew and then called, unless the program still uses the real one.

    A name that is never called (`bag = []`) hurts nobody. Who takes the old command along (`say = loud(say)`,
    `hero.say(...)`) knows what they do.
    """
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    by_body = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    found: list[Explanation] = []
    for name in context.commands:
        made = scopes.made_at(name)
        if made is None or name not in called or name in by_body or _used_until(tree, name, made.line):
            continue
        start = lines[made.line - 1].find(name)
        found.append(
            tell(
                "command_taken",
                _("`{name}` is your own now", name=name),
                _("Line {line} makes a new `{name}`. So the command `{name}` does nothing any more.",
                  line=made.line, name=name),
                _("Choose another name on line {line}.", line=made.line),
                line=made.line,
                cols=(start, start + len(name)) if start >= 0 else None,
            )
        )
    return found


def _used_until(tree: ast.Module, name: str, line: int) -> bool:
    """Whether the command itself is used before, or on the line where its name is made anew."""
    return any(
        isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id == name and node.lineno <= line
        for node in ast.walk(tree)
    )
