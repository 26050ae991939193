"""`TextCheck`: what the checker knows about a text that somebody is typing."""

from pyland.editing.editor import Editor
from pyland.explain.context import Context
from pyland.play.checker import Report, Ticket
from pyland.play.workbench import Workbench
from pyland.source.facts import SourceFacts

QUIET_SECONDS = 0.6
"""So long after the last change the text is checked by itself."""


class TextCheck:
    """Asks the checker about the text of `editor`, when it has been left alone for a moment or when a run wants it."""

    def __init__(self, bench: Workbench, context: Context, editor: Editor) -> None:
        self.facts: SourceFacts | None = None
        """Counted in the newest text that could be read."""
        self._bench = bench
        self._context = context
        self._editor = editor
        self._version = editor.version
        self._since_change = QUIET_SECONDS
        self._ticket: Ticket | None = None
        self._taken = False

    @property
    def report(self) -> Report | None:
        """The answer about the text as it is now, or None while there is none."""
        fresh = self._ticket is not None and self._version == self._editor.version
        return self._ticket.report if fresh and self._ticket else None

    def update(self, seconds: float) -> None:
        """Let time go by: note changes, ask when it is time, take what came back."""
        if self._editor.version != self._version:
            self._forget()
        else:
            self._since_change += seconds
        if self._ticket is None and self._since_change >= QUIET_SECONDS:
            self.ask()
        report = self.report
        if report is not None and not self._taken:
            self._taken = True
            self.facts = report.facts or self.facts

    def ask(self) -> Ticket:
        """Ask now (when it was not answered yet). The ticket is that of the text as it is now."""
        if self._editor.version != self._version:
            self._forget()
        report = self._ticket.report if self._ticket else None
        if report is not None and not report.answered:
            # The checker had too much to do, or died. That says nothing about the text.
            self._ticket, self._taken = None, False
        if self._ticket is None:
            self._ticket = self._bench.ask_check(self._editor.text, self._context)
        return self._ticket

    def _forget(self) -> None:
        self._version = self._editor.version
        self._since_change = 0.0
        self._ticket = None
        self._taken = False
