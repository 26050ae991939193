"""What Monty is talking about, and when he is done: explanations of a run, what the checker knows, hints."""

from dataclasses import replace

from pyland.editing.document import Position
from pyland.explain.explanation import Explanation
from pyland.play.marks import Mark
from pyland.play.ran import RanProgram
from pyland.play.session import Phase, PlaySession
from pyland.text import Translator
from pyland.ui.code import ErrorMark
from pyland.ui.screens.play.quiet import Heralds, next_mark, same, small
from pyland.ui.screens.play.speech import Manner, explained, hinted, is_calm, python_words
from pyland.ui.screens.play.told import Told
from pyland.ui.screens.play.view import PlayView

_BLINKS = 3
_TYPING_SECONDS = 1.5
"""So long after the last key somebody still types."""
_BLINK_SECONDS = 0.4
"""On and off, so often, when somebody asks where: slower than three times a second."""


class Talk:
    """Keeps Monty's card, the marks in the code and the mark on the map together."""

    def __init__(self, session: PlaySession, view: PlayView, say: Translator) -> None:
        self._session = session
        self._view = view
        self._say = say
        self._seen: tuple[int, Explanation | None] = (session.explained, session.explanation)
        self._about: Explanation | None = None
        self._program = session.ran
        self._told: Explanation | None = None
        self._manner = Manner()
        self._marked = False
        self._hint: int | None = None
        self._blinking = 0.0
        self._body: str | None = None
        self._seen_body = session.body
        self._phase = session.phase
        self._version = session.editor.version
        self._quiet = _TYPING_SECONDS
        self._hint_count = len(session.level.spec.hints) if session.level.spec else 0
        self._before = Told()
        self._heralds = Heralds()
        self._news: list[str] = []

    @property
    def told(self) -> Explanation | None:
        """What is being explained, as it fits the program as it is now, or None."""
        return self._told

    @property
    def mark(self) -> Explanation | None:
        """What is being explained when it is a mark of the text, and nothing of a run; else None."""
        return self._told if self._marked else None

    @property
    def body(self) -> str | None:
        """The body whose program the explanation is about; None when it is about none."""
        return self._body

    @property
    def quiet(self) -> bool:
        """Whether what is told is nothing to be startled by: the program ran, or it was told before."""
        return self._manner.again or (self._about is not None and self._is_calm(self._about))

    @property
    def open(self) -> bool:
        """Whether Monty's card is there."""
        return self._view.monty.visible

    @property
    def typing(self) -> bool:
        """Whether somebody has typed just now."""
        return self._quiet < _TYPING_SECONDS

    def take_news(self) -> list[str]:
        """What was said and marked since this was last asked, in sentences: each of it once."""
        news, self._news = self._news, []
        return news

    def update(self, seconds: float) -> bool:
        """Keep up with the session and the code. Returns whether there is something new to say."""
        self._blink(seconds)
        self._notice_typing(seconds)
        session = self._session
        before, self._phase = self._phase, session.phase
        if (session.explained, session.explanation) != self._seen:
            self._seen = (session.explained, session.explanation)
            if session.explanation is not None:
                self._explain_run(session.explanation, session.explanation_body)
                return True
            self._forget()
        elif before is not Phase.SOLVED and self._phase is Phase.SOLVED and self._remark():
            return True
        if session.body != self._seen_body:
            self._seen_body = session.body
            if self._hint is None:
                self._show()
        self._keep_up()
        self._sync_marks()
        return False

    def explain(
        self, explanation: Explanation, program: RanProgram | None = None, body: str | None = None,
        manner: Manner | None = None,
    ) -> None:
        """Open the card with an explanation of a program (that of `body`), or of the text as it is now."""
        editor = self._session.editor
        self._marked = False
        self._program = program or RanProgram(editor.text, editor)
        self._about, self._hint, self._manner = explanation, None, manner or Manner()
        self._body, self._seen_body = body, self._session.body
        self._told = self._program.told_now(explanation)
        self._before.note(explanation, self._program, body or self._session.body)
        if self._told.line is not None and self._mine:
            self._view.dock.code.show_line(self._told.line)
        self._show()
        self._news.append(self._view.monty.label)

    def explain_mark(self, line: int | None = None) -> None:
        """Open the card with what is quietly marked beside a line; None: with the mark that is next."""
        editor = self._session.editor
        there = (mark for mark in self._marks() if mark.line == line)
        mark = self._next_mark() if line is None else next(there, None)
        if mark is None:
            return
        editor.click(Position(mark.line - 1, mark.told.col or 0))
        self.explain(mark.told, body=self._session.body, manner=Manner(gentle=mark.gentle))
        self._marked = True

    def show_more(self, *, python: bool) -> None:
        """Tell in full what was told before, or show what Python itself says, too."""
        if self._told is None:
            return
        self._manner = Manner(python=python, gentle=self._manner.gentle)
        self._show()
        self._news.append(python_words(self._told, self._say) if python else self._view.monty.label)

    def point(self) -> None:
        """Show once more which place the explanation is about."""
        if self._told is None:
            return
        if not self._mine and self._body is not None:
            self._session.switch_body(self._body)
            self._view.sync()
            self._seen_body = self._session.body
            self._show()
        self._blinking = 0.0 if self._view.calm_motion else 2 * _BLINKS * _BLINK_SECONDS
        if self._told.line is not None:
            self._view.dock.code.show_line(self._told.line)
        self._view.stage.set_mark(None)
        self._sync_marks()

    def hint(self) -> None:
        """Open the card with the newest hint, opening the first one if there is none yet."""
        if not self._session.hints:
            self._session.next_hint()
        self._show_hint(len(self._session.hints) - 1)

    def turn_hints(self, by: int) -> None:
        """Go on to another hint, opening it if it was not opened yet."""
        if self._hint is None:
            return
        wanted = self._hint + by
        if wanted >= len(self._session.hints):
            self._session.next_hint()
        self._show_hint(min(wanted, len(self._session.hints) - 1))

    def close(self) -> None:
        """Close the card. An explanation of a run is over then, and the map goes back to the start."""
        if self._hint is not None and self._told is not None:
            self._hint = None
            self._show()
            return
        self._forget()
        if self._session.phase is not Phase.SOLVED:
            self._session.dismiss()

    def _explain_run(self, explanation: Explanation, body: str | None) -> None:
        """Open the card with what there is to say about a run."""
        session = self._session
        if body is not None and body != session.body and not self.typing:
            session.switch_body(body)
        program = session.ran_of(body or session.body)
        again = self._before.knows(explanation, program, body or session.body)
        self.explain(explanation, program, body, Manner(again=again))

    def _remark(self) -> bool:
        """After a run that nobody praises or explains, tell the first remark, once. Returns whether there is one."""
        session = self._session
        spec, body = session.level.spec, session.noted
        if not session.notes or body is None or (spec is not None and spec.goals):
            return False
        note, program = session.notes[0], session.ran_of(body)
        if self._before.knows(note, program, body):
            return False
        self.explain(note, program, body, Manner(gentle=True))
        return True

    @property
    def _kind(self) -> str:
        """What is marked on the map: where somebody bumped, or where a goal is."""
        return "bump" if self._about is not None and self._about.line is not None else "goal"

    def _is_calm(self, explanation: Explanation) -> bool:
        return self._manner.gentle or is_calm(explanation)

    def _show_hint(self, index: int) -> None:
        if 0 <= index < len(self._session.hints):
            self._hint = index
            self._view.say(hinted(self._session.hints, index, self._hint_count, self._say))

    def _show(self) -> None:
        if self._told is not None:
            whose = None if self._mine else self._body
            self._manner = replace(self._manner, whose=whose)
            self._view.say(explained(self._told, self._say, self._manner), self._told.where, self._kind)
            self._sync_marks()

    def _forget(self) -> None:
        was_explaining = self._told is not None
        self._told = self._about = None
        self._marked = False
        if was_explaining or self._hint is not None:
            self._hint = None
            self._view.say(None)
        self._sync_marks()

    def _keep_up(self) -> None:
        """Move on with the line that is explained; when it is changed, the explanation is over."""
        before = self._told
        if self._about is None or before is None:
            return
        told = self._program.told_now(self._about)
        if told == before:
            return
        self._told = told
        if told.line is None and before.line is not None:
            self.close()
        elif self._hint is None:
            self._show()

    @property
    def _mine(self) -> bool:
        """Whether the explanation is about the program that is seen, or about none."""
        return self._body in (None, self._session.body)

    def _notice_typing(self, seconds: float) -> None:
        version = self._session.editor.version
        self._quiet = self._quiet + seconds if version == self._version else 0.0
        self._version = version

    def _blink(self, seconds: float) -> None:
        self._blinking = max(0.0, self._blinking - seconds)

    def _marks(self) -> tuple[Mark, ...]:
        """The quiet marks that are to be seen: those that nobody talks about just now."""
        if self._session.phase is Phase.RUNNING:
            return ()
        told = self._told if self._mine else None
        return tuple(mark for mark in self._session.marks if told is None or not same(mark.told, told))

    def _next_mark(self) -> Mark | None:
        told = self._told if self._mine and self._marked else None
        return next_mark(self._marks(), self._session.editor.selection.caret.line + 1, told)

    def _sync_marks(self) -> None:
        """Mark the place in the code and on the map."""
        code, about, told, session = self._view.dock.code, self._about, self._told, self._session
        dark = self._blinking % (2 * _BLINK_SECONDS) > _BLINK_SECONDS
        line = told.line if told is not None and self._mine and not dark else None
        calm = about is not None and self._is_calm(about)
        stopped = calm and not self._manner.gentle and told is not None and told.col is None
        if told is not None and line is not None and not stopped:
            code.error = ErrorMark(line, told.col, told.end_col, calm)
        else:
            code.error = None
        if session.phase is Phase.RUNNING:
            code.running_line = session.running_line
        else:
            code.running_line = line if stopped else None
        self._view.stage.set_mark(told.where if told else None, self._kind)
        marks = self._marks()
        code.quiet_marks = [small(mark) for mark in marks]
        self._view.dock.footer.mark = self._next_mark()
        news = self._heralds.news(marks, session.editor)
        if news is not None:
            self._news.append(self._say(news))
