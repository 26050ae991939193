"""What Monty is talking about, and when he is done: explanations of a run, what the checker knows, hints."""

from pyland.explain.explanation import Explanation
from pyland.play.ran import RanProgram
from pyland.play.session import Phase, PlaySession
from pyland.text import Translator
from pyland.ui.code import ErrorMark
from pyland.ui.screens.play.speech import explained, hinted, is_calm
from pyland.ui.screens.play.view import PlayView

_BLINKS = 3
_TYPING_SECONDS = 1.5
"""So long after the last key somebody still types."""
_BLINK_SECONDS = 0.4
"""On and off, so often, when somebody asks where: slower than three times a second."""


class Talk:
    """Keeps Monty's card, the mark in the code and the mark on the map together."""

    def __init__(self, session: PlaySession, view: PlayView, say: Translator) -> None:
        self._session = session
        self._view = view
        self._say = say
        self._seen: Explanation | None = None
        self._about: Explanation | None = None
        self._program = session.ran
        self._told: Explanation | None = None
        self._python = False
        self._hint: int | None = None
        self._blinking = 0.0
        self._body: str | None = None
        self._seen_body = session.body
        self._version = session.editor.version
        self._quiet = _TYPING_SECONDS
        self._hint_count = len(session.level.spec.hints) if session.level.spec else 0

    @property
    def told(self) -> Explanation | None:
        """What is being explained, as it fits the program as it is now, or None."""
        return self._told

    @property
    def open(self) -> bool:
        """Whether Monty's card is there."""
        return self._view.monty.visible

    @property
    def typing(self) -> bool:
        """Whether somebody has typed just now."""
        return self._quiet < _TYPING_SECONDS

    def update(self, seconds: float) -> bool:
        """Keep up with the session and the code. Returns whether there is something new to say."""
        self._blink(seconds)
        self._notice_typing(seconds)
        session = self._session
        if session.explanation is not self._seen:
            self._seen = session.explanation
            if self._seen is not None:
                body = session.explanation_body
                if body is not None and body != session.body and not self.typing:
                    session.switch_body(body)
                self.explain(self._seen, session.ran_of(body or session.body), body)
                return True
            self._forget()
        if session.body != self._seen_body:
            self._seen_body = session.body
            if self._hint is None:
                self._show()
        self._keep_up()
        self._sync_marks()
        return False

    def explain(
        self, explanation: Explanation, program: RanProgram | None = None, body: str | None = None
    ) -> None:
        """Open the card with an explanation of a program (that of `body`), or of the text as it is now."""
        editor = self._session.editor
        self._program = program or RanProgram(editor.text, editor)
        self._about, self._hint, self._python = explanation, None, False
        self._body, self._seen_body = body, self._session.body
        self._told = self._program.told_now(explanation)
        if self._told.line is not None and self._mine:
            self._view.dock.code.show_line(self._told.line)
        self._show()

    def explain_check(self) -> None:
        """Open the card with what the checker found in the code as it is."""
        if self._session.check is not None:
            self.explain(self._session.check)

    def show_python(self) -> None:
        """Show what Python itself says, too."""
        self._python = True
        self._show()

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
        """Close the card. An explanation is over then, and the map goes back to the start."""
        if self._hint is not None and self._told is not None:
            self._hint = None
            self._show()
            return
        self._forget()
        self._session.dismiss()

    def _show_hint(self, index: int) -> None:
        if 0 <= index < len(self._session.hints):
            self._hint = index
            self._view.say(hinted(self._session.hints, index, self._hint_count, self._say))

    def _show(self) -> None:
        if self._told is not None:
            whose = None if self._mine else self._body
            self._view.say(explained(self._told, self._say, python=self._python, whose=whose), self._told.where)
            self._sync_marks()

    def _forget(self) -> None:
        was_explaining = self._told is not None
        self._told = self._about = None
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

    def _sync_marks(self) -> None:
        """Mark the place in the code and on the map."""
        code, about, told, session = self._view.dock.code, self._about, self._told, self._session
        dark = self._blinking % (2 * _BLINK_SECONDS) > _BLINK_SECONDS
        line = told.line if told is not None and self._mine and not dark else None
        calm = about is not None and is_calm(about)
        code.error = ErrorMark(line, told.col, told.end_col) if told and line is not None and not calm else None
        if session.phase is Phase.RUNNING:
            code.running_line = session.running_line
        else:
            code.running_line = line if calm else None
        self._view.stage.set_mark(told.where if told else None, "bump" if about and about.line is not None else "goal")
        check = session.check if session.phase is not Phase.RUNNING and (told is None or calm) else None
        quiet = check.line if check is not None else None
        code.quiet_marks = [quiet] if quiet is not None else []
        self._view.dock.footer.line = quiet
