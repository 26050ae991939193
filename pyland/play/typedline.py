"""`TypedLine`: which line of a text somebody is still typing."""

from pyland.editing.editor import Editor

PAUSE_SECONDS = 2.0
"""After so long without a key, nobody is typing any more."""
_OPENERS, _CLOSERS = "([{", ")]}"


class TypedLine:
    """Watches the text and the caret of `editor`. A line is typed from its change until the caret leaves it, or until a
    pause. Moving the caret to a line that was there before is no typing."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._version = editor.version
        self._selection = editor.selection
        self._line: int | None = None
        self._quiet = 0.0

    @property
    def line(self) -> int | None:
        """The line (from 1) that is being typed, or None."""
        return None if self._line is None else self._line + 1

    def rest(self) -> None:
        """Nobody types any more, whatever the clock says."""
        self._line = None

    def update(self, seconds: float) -> None:
        """Let time go by."""
        editor = self._editor
        version, selection = editor.version, editor.selection
        if version != self._version:
            self._line, self._quiet = selection.caret.line, 0.0
        elif selection.caret.line != self._line:
            self._line = None
        elif selection != self._selection:
            self._quiet = 0.0
        else:
            self._quiet += seconds
            if self._quiet >= PAUSE_SECONDS:
                self._line = None
        self._version, self._selection = version, selection

    def leaves_alone(self, line: int) -> bool:
        """Whether nothing new is to be said about a line (from 1) now: it is being typed, or what is wrong there may
        only be that the line which is being typed is not whole yet."""
        if self._line is None or line > self._editor.line_count:
            return False
        if line > self._line:
            return True
        return self._opens(line - 1)

    def follows(self, line: int) -> bool:
        """Whether the line that is being typed is the next one after a line (from 1), or nothing is being typed."""
        if self._line is None:
            return True
        return line <= self._line and not any(self._editor.line(between).strip() for between in range(line, self._line))

    def _opens(self, line: int) -> bool:
        """Whether the typed line is still a part of what a line above (from 0) began."""
        assert self._line is not None
        text = self._editor.line(line).rstrip()
        if text.endswith(":"):
            return self.follows(line + 1)
        opened = sum(text.count(sign) for sign in _OPENERS) - sum(text.count(sign) for sign in _CLOSERS)
        return opened > 0 or text.endswith("\\") or text.count('"""') % 2 == 1 or text.count("'''") % 2 == 1
