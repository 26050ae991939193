"""The editor: what a view calls, and what it reads to draw."""

from collections import deque
from collections.abc import Sequence

from pyland.editing import brackets, indent, lines, navigator, palette
from pyland.editing.brackets import Pair
from pyland.editing.colouring import Colouring
from pyland.editing.cursor import Plan, Selection, replacing
from pyland.editing.document import Change, Document, Edit, Position
from pyland.editing.history import Grain, History, Step
from pyland.editing.navigator import Motion
from pyland.source.clean import FILE_LIMIT, Tidied, clean_paste
from pyland.source.lexer import Lexeme

PASTE_LIMIT = FILE_LIMIT
"""The longest text that may be pasted, in characters: no longer program can be run."""
_REMEMBERED = 64


class PasteTooBig(Exception):
    """The pasted text has `size` characters, more than `PASTE_LIMIT`; nothing was changed."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


class Editor:
    """A text, a selection in it, and everything a person does to them.

    Times (`now`) are seconds of any clock that only goes forward; they decide what one undo takes back.
    """

    def __init__(self, text: str = "") -> None:
        self._document = Document(_unified(text))
        self._colouring = Colouring(self._document)
        self._history = History()
        self._selection = Selection.at(Position(0, 0))
        self._wish: int | None = None  # the column that moves up and down keep to
        self._version = 0
        self._changes: deque[tuple[int, Change]] = deque(maxlen=_REMEMBERED)
        self._text: str | None = None

    # What a view reads

    @property
    def text(self) -> str:
        """The whole text."""
        if self._text is None:
            self._text = self._document.text
        return self._text

    @property
    def version(self) -> int:
        """A number that grows with every change of the text, undo and redo included."""
        return self._version

    @property
    def selection(self) -> Selection:
        """What is selected; its caret is where typing goes."""
        return self._selection

    @property
    def line_count(self) -> int:
        """How many lines there are, at least one."""
        return self._document.line_count

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would do anything."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether `redo` would do anything."""
        return self._history.can_redo

    def line(self, index: int) -> str:
        """Return one line without its line end."""
        return self._document.line(index)

    def line_lexemes(self, index: int) -> tuple[Lexeme, ...]:
        """Return the coloured pieces of a line: the very same object as long as nothing about them changed."""
        return self._colouring.lexemes(index)

    def changes_since(self, version: int) -> tuple[Change, ...] | None:
        """Return the line changes since a version, in order, or None when it is too long ago to tell.

        Colours may change below these lines, too: compare the objects that `line_lexemes` returns.
        """
        if len(self._changes) == _REMEMBERED and version < self._changes[0][0]:
            return None
        return tuple(change for number, change in self._changes if number > version)

    def matching_brackets(self) -> Pair | None:
        """Return the pair of brackets the caret is at, or None."""
        return brackets.match_at(self._colouring, self._selection.caret)

    def selected_text(self) -> str:
        """Return what is selected."""
        return self._document.between(self._selection.start, self._selection.end)

    # Moving and selecting

    def move(self, motion: Motion, *, select: bool = False, page: int = 20) -> None:
        """Move the caret, taking the selection along with `select`. `page` is the number of lines in view."""
        caret = self._selection.caret
        down = navigator.rows(motion, page)
        if down:
            wish = caret.column if self._wish is None else self._wish
            target = navigator.vertical(self._document, caret, down, wish)
            self._select(target, select)
            self._wish = wish
            return
        if motion in (Motion.LEFT, Motion.RIGHT) and not select and not self._selection.empty:
            target = self._selection.start if motion is Motion.LEFT else self._selection.end
        else:
            target = navigator.target(self._document, caret, motion)
        self._select(target, select)

    def click(self, position: Position, *, select: bool = False) -> None:
        """Put the caret at the nearest place in the text; with `select` (drag, Shift) the selection reaches there."""
        self._select(self._document.clamp(position), select)

    def select_word(self, position: Position) -> None:
        """Select the word at a position."""
        place = self._document.clamp(position)
        start, end = navigator.word_at(self._document.line(place.line), place.column)
        self._set_selection(Selection(Position(place.line, start), Position(place.line, end)))

    def select_line(self, position: Position) -> None:
        """Select the line at a position, its line end included."""
        line = self._document.clamp(position).line
        self._set_selection(Selection(Position(line, 0), self._document.clamp(Position(line + 1, 0))))

    def select_all(self) -> None:
        """Select the whole text."""
        self._set_selection(Selection(Position(0, 0), self._document.end))

    # Typing

    def insert(self, text: str, now: float) -> None:
        """Type text in place of the selection. Single brackets and quotes bring their partner or step over it."""
        special = brackets.typed(self._colouring, self._selection, text) if len(text) == 1 else None
        plan = special or replacing(self._selection, _unified(text))
        self._perform(plan, now, Grain.WHOLE if "\n" in text else Grain.TYPED, text)

    def newline(self, now: float) -> None:
        """Press Enter."""
        self._perform(indent.newline(self._colouring, self._selection), now)

    def backspace(self, now: float, *, word: bool = False) -> None:
        """Take away what is selected, else what is before the caret: a character, an indent step, an empty pair."""
        caret = self._selection.caret
        plan = None
        if self._selection.empty and not word:
            plan = indent.erased_step(self._colouring, caret) or brackets.erased_pair(self._colouring, caret)
        self._erase(plan, Motion.WORD_LEFT if word else Motion.LEFT, now)

    def delete(self, now: float, *, word: bool = False) -> None:
        """Take away what is selected, else the character (or word) behind the caret."""
        self._erase(None, Motion.WORD_RIGHT if word else Motion.RIGHT, now)

    def tab(self, now: float) -> None:
        """Push the selected lines in, or fill up with spaces to the next step."""
        self._perform(indent.tab(self._colouring, self._selection), now)

    def untab(self, now: float) -> None:
        """Pull the lines of the selection out one step."""
        self._perform(indent.untab(self._colouring, self._selection), now)

    def insert_command(self, template: str, now: float) -> None:
        """Put a command on a line of its own; `palette.PLACEHOLDER` in it tells where the caret goes."""
        self._perform(palette.inserted(self._colouring, self._selection.caret, template), now)

    # Whole lines

    def move_line_up(self, now: float) -> None:
        """Swap the selected lines with the one above."""
        self._perform(lines.moved(self._document, self._selection, -1), now)

    def move_line_down(self, now: float) -> None:
        """Swap the selected lines with the one below."""
        self._perform(lines.moved(self._document, self._selection, 1), now)

    def duplicate_line(self, now: float) -> None:
        """Repeat the selected lines below."""
        self._perform(lines.doubled(self._document, self._selection), now)

    def toggle_comment(self, now: float) -> None:
        """Make the selected lines comments, or code again."""
        self._perform(lines.commented(self._document, self._selection), now)

    # Clipboard and the whole text

    def copy(self) -> str:
        """Return what belongs on the clipboard; empty (leave the clipboard alone) when nothing is selected."""
        return self.selected_text()

    def cut(self, now: float) -> str:
        """Take the selection away and return it."""
        text = self.selected_text()
        if text:
            self._perform(replacing(self._selection, ""), now)
        return text

    def paste(self, text: str, now: float) -> tuple[Tidied, ...]:
        """Put text from elsewhere in place of the selection and return what had to be tidied in it.

        Raises `PasteTooBig` above `PASTE_LIMIT` characters.
        """
        if len(text) > PASTE_LIMIT:
            raise PasteTooBig(len(text))
        clean, codes = clean_paste(text)
        self._perform(replacing(self._selection, clean), now)
        return codes

    def replace_all(self, text: str, now: float) -> None:
        """Put another text in place of the whole one; can be undone. The caret stays as near as it can."""
        new = Document(_unified(text))
        edit = Edit(Position(0, 0), self._document.end, new.text)
        self._perform(Plan((edit,), Selection.at(new.clamp(self._selection.caret))), now)

    def undo(self) -> bool:
        """Take the last step back. Returns whether there was one."""
        step = self._history.undo()
        if step:
            self._carry_out(step.undo)
            self._set_selection(step.before)
        return step is not None

    def redo(self) -> bool:
        """Do the step again that was last taken back. Returns whether there was one."""
        step = self._history.redo()
        if step:
            self._carry_out(step.redo)
            self._set_selection(step.after)
        return step is not None

    def _select(self, target: Position, keep_anchor: bool) -> None:
        self._history.seal()
        self._set_selection(Selection(self._selection.anchor if keep_anchor else target, target))

    def _set_selection(self, selection: Selection) -> None:
        self._selection = selection
        self._wish = None

    def _erase(self, plan: Plan | None, motion: Motion, now: float) -> None:
        """Carry out the plan, else take away the selection, or what the motion leads over when nothing is selected."""
        gone = self._selection
        grain = Grain.WHOLE
        if plan is None and gone.empty:
            gone = Selection(gone.caret, navigator.target(self._document, gone.caret, motion))
            grain = Grain.ERASED if motion in (Motion.LEFT, Motion.RIGHT) else Grain.WHOLE
        if plan is None and gone.empty:
            return
        letter = self._document.between(gone.start, gone.end)
        self._perform(plan or replacing(gone, ""), now, grain, letter)

    def _perform(self, plan: Plan | None, now: float, grain: Grain = Grain.WHOLE, letter: str = "") -> None:
        """Carry out a plan and remember how to undo it: the one way in which a person changes the text."""
        if plan is None:
            return
        before = self._selection
        if any(edit.text or edit.start != edit.end for edit in plan.edits):
            inverses = self._carry_out(plan.edits)
            self._history.record(Step(plan.edits, inverses[::-1], before, plan.selection), grain, now, letter)
        self._set_selection(plan.selection)

    def _carry_out(self, edits: Sequence[Edit]) -> tuple[Edit, ...]:
        """Apply edits, tell the colouring, and return their inverses in the same order."""
        self._version += 1
        self._text = None
        inverses: list[Edit] = []
        for edit in edits:
            inverses.append(self._document.apply(edit))
            self._colouring.changed(edit.change)
            self._changes.append((self._version, edit.change))
        return tuple(inverses)


def _unified(text: str) -> str:
    """The text with `\\n` as its only line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
