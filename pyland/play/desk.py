"""`Desk`: the programs of a level, one for each body, as somebody works on them."""

from collections.abc import Collection, Mapping

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation, Fix
from pyland.level.level import Level
from pyland.play.checker import Ticket
from pyland.play.known import Known, known_of, together
from pyland.play.marks import Mark
from pyland.play.ran import RanProgram
from pyland.play.textcheck import TextCheck
from pyland.play.workbench import Workbench, context_of
from pyland.source.facts import SourceFacts


class Desk:
    """An editor for each body, what the checker knows about its text, and the program that ran last.

    `body` is the one whose program is seen. `codes` are the texts to begin with, in the order of the bodies; `driven`
    are all bodies that programs can drive.
    """

    def __init__(self, bench: Workbench, level: Level, codes: Mapping[str, str], driven: Collection[str]) -> None:
        self.editors: Mapping[str, Editor] = {body: Editor(text) for body, text in codes.items()}
        self.body = next(iter(codes))
        self.ran = {body: RanProgram(editor.text, editor) for body, editor in self.editors.items()}
        self._checks = {
            body: TextCheck(bench, context_of(level, driven, body), editor) for body, editor in self.editors.items()
        }
        self._tickets: dict[str, Ticket] = {}

    @property
    def bodies(self) -> tuple[str, ...]:
        """All who have a program of their own."""
        return tuple(self.editors)

    @property
    def editor(self) -> Editor:
        """The editor of the program that is seen."""
        return self.editors[self.body]

    @property
    def codes(self) -> dict[str, str]:
        """The text of each body."""
        return {body: editor.text for body, editor in self.editors.items()}

    @property
    def version(self) -> tuple[int, ...]:
        """Another one after each change of any text."""
        return tuple(editor.version for editor in self.editors.values())

    @property
    def facts(self) -> SourceFacts | None:
        """Counted in the newest texts that could be read, over all of them."""
        return together([check.facts for check in self._checks.values()])

    @property
    def counted_lines(self) -> tuple[int, ...]:
        """The lines with instructions that count (1-based, rising), in the text that is seen as it could be read last.
        """
        facts = self._checks[self.body].facts
        return tuple(sorted(set(facts.counted_lines))) if facts else ()

    @property
    def check(self) -> Explanation | None:
        """What is surely wrong with the text that is seen, or None (also while that is not known)."""
        report = self._checks[self.body].report
        return report.explanation if report else None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is quietly marked in the text that is seen, from the first line to the last."""
        return self._checks[self.body].marks

    def update(self, seconds: float) -> None:
        """Let time go by."""
        for check in self._checks.values():
            check.update(seconds)

    def begin(self) -> dict[str, str]:
        """All programs are to run as they are now. Returns them; `known` tells about them when the checker is done."""
        self.ran = {body: RanProgram(editor.text, editor) for body, editor in self.editors.items()}
        self._tickets = {body: check.ask() for body, check in self._checks.items()}
        for check in self._checks.values():
            check.rest()
        return {body: ran.source for body, ran in self.ran.items()}

    @property
    def known(self) -> Known | None:
        """What the checker knows about the programs that run; None as long as it has not answered."""
        reports = {body: ticket.report for body, ticket in self._tickets.items()}
        found = {body: report for body, report in reports.items() if report is not None}
        return known_of(found) if len(found) == len(reports) else None


def repaired(text: str, fix: Fix) -> str | None:
    """The text with the repair in it, or None when the line is not what it was any more."""
    lines = text.split("\n")
    if fix.line == len(lines) + 1 and not fix.old:
        lines.append("")
    if not 1 <= fix.line <= len(lines) or lines[fix.line - 1] != fix.old:
        return None
    lines[fix.line - 1] = fix.new
    return "\n".join(lines)
