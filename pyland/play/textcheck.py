"""`TextCheck`: what the checker knows about a text that somebody is typing."""

from pyland.editing.editor import Editor
from pyland.explain.context import Context
from pyland.play.checker import Report, Ticket
from pyland.play.marks import Mark, Marks
from pyland.play.typedline import TypedLine
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
        self._typed = TypedLine(editor)
        self._marks = Marks(editor, self._typed)
        self._version = editor.version
        self._since_change = QUIET_SECONDS
        self._ticket: Ticket | None = None
        self._taken = False

    @property
    def report(self) -> Report | None:
        """The answer about the text as it is now, or None while there is none."""
        fresh = self._ticket is not None and self._version == self._editor.version
        return self._ticket.report if fresh and self._ticket else None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is quietly marked in the text, from the first line to the last."""
        self._marks.update()
        return self._marks.shown

    def update(self, seconds: float) -> None:
        """Let time go by: note changes, ask when it is time, take what came back."""
        if self._editor.version != self._version:
            self._forget()
        else:
            self._since_change += seconds
        self._typed.update(seconds)
        if self._ticket is None and self._since_change >= QUIET_SECONDS:
            self.ask()
        self._take()
        self._marks.update()

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

    def rest(self) -> None:
        """Whoever typed is done with that: everything that is known may be marked."""
        self._typed.rest()

    def _take(self) -> None:
        report = self.report
        if report is None or self._taken:
            return
        self._taken = True
        self.facts = report.facts or self.facts
        if report.answered:
            self._marks.take(report)

    def _forget(self) -> None:
        self._version = self._editor.version
        self._since_change = 0.0
        self._ticket = None
        self._taken = False
