"""`Widest`: how long the longest line of a program is."""

from pyland.editing.editor import Editor
from pyland.ui.code.cells import Cells

_COUNTED_LINES = 500
"""In longer programs the longest line is not looked for again with every key."""


class Widest:
    """Keeps the number of cells of the longest line."""

    def __init__(self, cells: Cells) -> None:
        self._count = cells
        self.cells = 0

    def measure(self, editor: Editor, since: int | None) -> None:
        """Find the longest line; in a long program that had been measured at version `since`, only among those lines
        that changed."""
        changes = editor.changes_since(since) if since is not None else None
        if changes is None or editor.line_count <= _COUNTED_LINES:
            self.cells = max(map(self._count.total, map(editor.line, range(editor.line_count))))
            return
        for change in changes:
            lines = range(change.first, min(change.first + change.added, editor.line_count))
            self.cells = max([self.cells, *(self._count.total(editor.line(line)) for line in lines)])
