"""`Part`: what stands behind a dot and is not there, the piece of the program it is, and ways to write it rightly."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pyland.explain.explanation import Fix
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code

_SAFE_AROUND = (
    ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return, ast.If, ast.While, ast.For, ast.Call, ast.keyword,
    ast.BoolOp, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Subscript, ast.comprehension, ast.Assert,
)  # fmt: skip
"""Around these, `a in b` and `a + b` need no brackets of their own."""


@dataclass(frozen=True)
class Part:
    """`owner.name`, on the line where a program failed. `kind` is the name of the owner's type."""

    failed: Failed
    name: str
    kind: str

    @property
    def plain(self) -> str:
        """The name in small letters, without underscores."""
        return self.name.replace("_", "").lower()

    @cached_property
    def node(self) -> ast.Attribute | None:
        """The piece of the program, when it is found."""
        return next((node for node in self.failed.nodes(ast.Attribute) if node.attr == self.name), None)

    @cached_property
    def call(self) -> ast.Call | None:
        """The call that it is in front of."""
        if self.node is None:
            return None
        return next((call for call in self.failed.nodes(ast.Call) if call.func is self.node), None)

    @cached_property
    def owner(self) -> str:
        """What stands before the dot, as it is written."""
        return self.failed.source(self.node.value) if self.node else ""

    @property
    def shown(self) -> str:
        """What stands before the dot, fit for a sentence."""
        return code(self.owner or "...", 24)

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """What stands between the brackets of the call, piece by piece."""
        if self.call is None or self.call.keywords:
            return ()
        return tuple(self.failed.source(value) for value in self.call.args)

    @property
    def whole(self) -> ast.expr | None:
        """The call, or the part itself when it is not called."""
        return self.call or self.node

    @cached_property
    def around(self) -> ast.AST | None:
        """The piece that holds `whole`."""
        for node in ast.walk(self.failed.tree) if self.failed.tree and self.whole else ():
            if any(child is self.whole for child in ast.iter_child_nodes(node)):
                return node
        return None

    @property
    def alone(self) -> bool:
        """Whether it is a line by itself."""
        return isinstance(self.around, ast.Expr)

    @property
    def _can_be_given(self) -> bool:
        """Whether the owner may stand in front of a `=`."""
        return self.node is not None and isinstance(self.node.value, ast.Name | ast.Attribute | ast.Subscript)

    def filled(self, template: str) -> str | None:
        """A way to write it: `{o}` is the owner, `{a}` and `{b}` the inputs, `{all}` all of them.

        None when there are not so many inputs.
        """
        values = {"o": self.owner or "...", "all": ", ".join(self.inputs)}
        values |= dict(zip("abc", self.inputs, strict=False))
        wanted = [slot for slot in "abc" if f"{{{slot}}}" in template]
        if any(slot not in values for slot in wanted) or "\n" in "".join(values.values()):
            return None
        filled = template.format(**values)
        return f"({filled})" if " " in template and not self._needs_no_brackets(template) else filled

    def _needs_no_brackets(self, template: str) -> bool:
        if isinstance(self.around, ast.UnaryOp):
            return isinstance(self.around.op, ast.Not)
        inner = template.split("(")[0]
        return " " not in inner or isinstance(self.around, _SAFE_AROUND)

    def renamed(self, right: str) -> tuple[str, Fix | None]:
        """How the call reads with another name behind the dot, and the line with it."""
        inside = f"({', '.join(self.inputs)})" if self.call else ""
        new = f"{self.owner or '...'}.{right}{inside}"
        if self.node is None or self.failed.span(self.node) is None:
            return new, None
        return new, self.failed.replaced(self.node, f"{self.owner}.{right}")

    def rewritten(self, new: str) -> Fix | None:
        """The line with the call (or the part) written anew."""
        return self.failed.replaced(self.whole, new) if self.whole is not None and self.owner else None

    def ways(self, templates: str) -> Iterator[str]:
        """The ways of `templates` (divided by `|`) that fit here; those with `=` only on a line by itself."""
        for template in templates.split("|"):
            changes = " = " in template or template.startswith(("del ", "for "))
            if changes and not (self.alone and self._can_be_given):
                continue
            filled = self.filled(template)
            if filled is not None:
                yield filled
