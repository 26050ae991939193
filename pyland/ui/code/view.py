"""`CodeView`: the editor as a child sees it."""

import time
from collections.abc import Callable, Sequence

import pygame

from pyland.editing.brackets import Pair
from pyland.editing.cursor import Selection
from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.ui.code.answers import Left, MarkPressed, Zoomed
from pyland.ui.code.cells import Cells
from pyland.ui.code.keymap import Deed, Meaning, Wish, meaning, repeats
from pyland.ui.code.marks import ErrorMark, SmallMark
from pyland.ui.code.mouse import MouseSelect
from pyland.ui.code.painter import Painter, Scene
from pyland.ui.code.typist import Typist
from pyland.ui.code.viewport import Viewport
from pyland.ui.code.widest import Widest
from pyland.ui.gfx import ROUND, Canvas, Corners
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.clipboard import Clipboard
from pyland.ui.widgets.keys import mods_held, place_input_method, shift_held, shortcut_held
from pyland.ui.widgets.pointer import BEAM, HAND
from pyland.ui.widgets.repeat import KeyRepeat
from pyland.ui.widgets.textgate import TextGate

SIZES = range(14, 29)
"""The sizes of code, in dp."""
_BLINK = 0.53
_LINES_AROUND_RUNNING = 2


class CodeView(Widget):
    """Shows an `Editor` and lets a person work in it. `handle` answers with `Left`, `Zoomed`, `MarkPressed`,
    `PasteTidied` or `PasteRefused` when there is something to know. `clock` gives seconds, for what one undo takes
    back.
    """

    takes_text = True
    pointer = BEAM
    radius = 16

    def __init__(
        self, label: str, editor: Editor, *, code_size: int = 18, corners: Corners = ROUND,
        clipboard: Clipboard | None = None, clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(label)
        self._editor = editor
        self._size = min(max(code_size, SIZES[0]), SIZES[-1])
        self._usual_size = self._size
        self._corners = corners
        self._typist = Typist(clipboard or Clipboard(), clock)
        self._cells = Cells()
        self._viewport = Viewport()
        self._mouse = MouseSelect(self._place_at)
        self._repeat = KeyRepeat()
        self._gate = TextGate()
        self._painter: Painter | None = None
        self._blink = 0.0
        self._widest = Widest(self._cells)
        self._seen: tuple[int, Selection] | None = None
        self._brackets: Pair | None = None
        self._running: int | None = None
        self._error: ErrorMark | None = None
        self._quiet_marks: dict[int, SmallMark] = {}
        self._counted: frozenset[int] = frozenset()

    # What is shown

    @property
    def editor(self) -> Editor:
        """The text that is shown; another one may be put in its place."""
        return self._editor

    @editor.setter
    def editor(self, editor: Editor) -> None:
        if editor is not self._editor:
            self._editor = editor
            self._typist.composition = ""
            self._seen = None
            self.dirty = True

    @property
    def code_size(self) -> int:
        """The size of the code in dp."""
        return self._size

    @code_size.setter
    def code_size(self, size: int) -> None:
        size = min(max(size, SIZES[0]), SIZES[-1])
        if size != self._size:
            self._size = size
            if self._painter is not None:
                self.layout(self.canvas, self.rect)
                self._reveal_caret()

    @property
    def read_only(self) -> bool:
        """Whether the text can only be looked at."""
        return self._typist.read_only

    @read_only.setter
    def read_only(self, read_only: bool) -> None:
        if read_only != self._typist.read_only:
            self._typist.read_only = read_only
            self.dirty = True

    @property
    def running_line(self) -> int | None:
        """The line that is being run (from 1), which has an arrow and is kept in view; None for none."""
        return self._running

    @running_line.setter
    def running_line(self, line: int | None) -> None:
        if line != self._running:
            self._running = line
            self.dirty = True
            if line is not None:
                self._viewport.reveal_line(line - 1, _LINES_AROUND_RUNNING)

    @property
    def error(self) -> ErrorMark | None:
        """The place that is marked as wrong; None for none."""
        return self._error

    @error.setter
    def error(self, error: ErrorMark | None) -> None:
        if error != self._error:
            self._error = error
            self.dirty = True
            if error is not None:
                self._show_place(error)

    @property
    def quiet_marks(self) -> Sequence[SmallMark]:
        """The small marks beside the lines, from the first on, which can be pressed; of several on a line the first."""
        return tuple(self._quiet_marks[line] for line in sorted(self._quiet_marks))

    @quiet_marks.setter
    def quiet_marks(self, marks: Sequence[SmallMark]) -> None:
        found = {mark.line: mark for mark in reversed(marks)}
        if found != self._quiet_marks:
            self._quiet_marks = found
            self.dirty = True

    @property
    def counted_lines(self) -> Sequence[int]:
        """The lines (from 1, rising) that have a point after their number: something counts on them."""
        return sorted(self._counted)

    @counted_lines.setter
    def counted_lines(self, lines: Sequence[int]) -> None:
        counted = frozenset(lines)
        if counted != self._counted:
            self._counted = counted
            self.dirty = True

    def insert_command(self, template: str) -> None:
        """Put a command on a line of its own at the caret; `editing.palette.PLACEHOLDER` tells where typing goes on."""
        self._typist.insert_command(self._editor, template)
        self._reveal_caret()
        self._stir()

    def show_line(self, line: int) -> None:
        """Scroll so that a line (from 1) is seen."""
        self._viewport.reveal_line(line - 1, _LINES_AROUND_RUNNING)
        self.dirty = True

    def _show_place(self, error: ErrorMark) -> None:
        """Scroll so that a place is seen, also in a long line."""
        self.show_line(error.line)
        if error.col is not None and 0 < error.line <= self._editor.line_count:
            text = self._editor.line(error.line - 1)
            columns = error.columns(text)
            for column in (columns.stop, columns.start):
                self._viewport.reveal(error.line - 1, self._cells.before(text, column))

    def line_rect(self, line: int) -> pygame.Rect:
        """Where a line (from 1) is on the window, gutter included; at the edge of the view when it is not seen."""
        return self._viewport.line_rect(line - 1).clamp(self.rect)

    @property
    def caret_rect(self) -> pygame.Rect:
        """Where the caret is on the window."""
        caret = self._editor.selection.caret
        row = self._viewport.line_rect(caret.line)
        x = self._viewport.x_of(self._cells.before(self._editor.line(caret.line), caret.column))
        return pygame.Rect(x, row.y, self.canvas.px(2), row.height)

    # What a widget does

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        old = self._painter
        super().layout(canvas, rect)
        if old is None or old.canvas is not canvas or old.code_size != self._size:
            self._painter = Painter(canvas, self._size, self._cells)
        self._fit()

    def set_focus(self, focused: bool, *, ring: bool = False) -> None:
        super().set_focus(focused, ring=ring)
        if not focused:
            self._repeat.release()
            self._gate.open()
            self._typist.composition = ""
        self._blink = 0.0

    def handle(self, event: pygame.Event) -> object | None:
        if not self.visible or self._painter is None:
            return None
        if event.type == pygame.MOUSEWHEEL:
            return self._wheel(event)
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION):
            return self._mouse_event(event)
        return self._keyboard_event(event) if self.focused else None

    def update(self, seconds: float) -> bool:
        again = self._repeat.due(seconds) if self.focused else None
        if again is not None:
            self._key(again.key, again.mod)
        self._mouse.update(self._editor, seconds, self._viewport.text_rect)
        self._notice()
        lit = self._caret_lit
        self._blink += seconds
        moved = self._viewport.update(seconds, at_once=self.canvas.reduced_motion)
        return super().update(seconds) or moved or lit != self._caret_lit

    def let_go(self) -> None:
        super().let_go()
        self._repeat.release()
        self._gate.open()
        self._mouse.release()
        for bar in self._viewport.bars:
            bar.let_go()

    def paint(self, surface: pygame.Surface) -> None:
        if self._painter is None:
            return
        self._notice()
        scene = Scene(
            focused=self.focused,
            caret_lit=self._caret_lit,
            composition=self._typist.composition,
            running=self._running - 1 if self._running is not None else None,
            error=self._error,
            quiet=self._quiet_marks,
            counted=self._counted,
            read_only=self.read_only,
            brackets=self._brackets,
            corners=self._corners,
        )
        self._painter.paint(surface, self._viewport, self._editor, scene)

    # Keys

    def _keyboard_event(self, event: pygame.Event) -> object | None:
        if not self._gate.lets_in(event):
            return HANDLED
        match event.type:
            case pygame.TEXTINPUT:
                return self._type(event.text)
            case pygame.TEXTEDITING:
                self._typist.compose(event.text)
                self._stir()
                return HANDLED
            case pygame.KEYUP:
                self._repeat.release(event.key)
                return None
            case pygame.KEYDOWN:
                # While an input method composes, Enter and arrows are its own.
                return HANDLED if self._typist.composition else self._key(event.key, event.mod, event)
        return None

    def _type(self, text: str) -> object:
        if self._typist.type(self._editor, text):
            self._reveal_caret()
        self._stir()
        return HANDLED

    def _key(self, key: int, mod: int, event: pygame.Event | None = None) -> object | None:
        meant = meaning(key, mod)
        if meant is None or (self.read_only and meant in (Deed.TAB, Deed.UNTAB)):
            self._repeat.release()
            return None
        if event is not None and repeats(meant):
            self._repeat.press(event)
        self._stir()
        return self._do(meant)

    def _do(self, meant: Meaning) -> object:
        match meant:
            case Wish.LEAVE:
                return Left()
            case Wish.SCROLL_UP | Wish.SCROLL_DOWN:
                step = self._viewport.metrics.line
                self._viewport.down.by(-step if meant is Wish.SCROLL_UP else step)
                return HANDLED
            case Wish.LARGER | Wish.SMALLER | Wish.USUAL_SIZE:
                return self._zoom({Wish.LARGER: self._size + 1, Wish.SMALLER: self._size - 1}.get(meant))
        answer = self._typist.do(self._editor, meant, max(1, self._viewport.page - 1))
        if not isinstance(meant, Wish):
            self._reveal_caret()
        return answer

    def _zoom(self, size: int | None) -> object:
        """Take another size, None for the usual one."""
        before = self._size
        self.code_size = self._usual_size if size is None else size
        return Zoomed(self._size) if self._size != before else HANDLED

    # The mouse

    def _wheel(self, event: pygame.Event) -> object:
        mod = mods_held()
        if shortcut_held(mod):
            return self._zoom(self._size + (event.y > 0) - (event.y < 0))
        down, across = event.precise_y, event.precise_x
        self._viewport.turn(*((0.0, across - down) if shift_held(mod) else (down, across)))
        return HANDLED

    def _mouse_event(self, event: pygame.Event) -> object | None:
        if any([bar.handle(event) for bar in self._viewport.bars]):
            self.dirty = True
            return HANDLED
        match event.type:
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and self.rect.collidepoint(event.pos):
                gutter = event.pos[0] < self._viewport.text_rect.x
                marked = self._mark_at(event.pos)
                if marked is not None:
                    return MarkPressed(marked)
                extend = shift_held(mods_held())
                self._mouse.press(self._editor, event.pos, extend=extend, whole_line=gutter)
            case pygame.MOUSEMOTION if self._mouse.dragging:
                self._mouse.drag(self._editor, event.pos)
            case pygame.MOUSEMOTION:
                self.pointer = HAND if self._mark_at(event.pos) is not None else BEAM
                return None
            case pygame.MOUSEBUTTONUP if event.button == 1 and self._mouse.dragging:
                self._mouse.release()
            case _:
                return None
        self._typist.composition = ""
        self._stir()
        return HANDLED

    def _mark_at(self, point: tuple[int, int]) -> int | None:
        """The line (from 1) whose small mark is at a point of the gutter, or None."""
        line = self._viewport.line_at(point[1]) + 1
        return line if point[0] < self._viewport.text_rect.x and line in self._quiet_marks else None

    def _place_at(self, point: tuple[int, int]) -> Position:
        line = self._viewport.line_at(point[1])
        if line < 0:
            return Position(0, 0)
        if line >= self._editor.line_count:
            return Position(line, 0)
        return Position(line, self._cells.column_at(self._editor.line(line), self._viewport.cell_at(point[0])))

    # Keeping up

    def _stir(self) -> None:
        """Something happened: the caret is seen at once, and the picture is drawn again."""
        self._blink = 0.0
        self.dirty = True

    def _notice(self) -> None:
        """See whether the text or the selection changed, by us or by others, and keep up with it."""
        now = (self._editor.version, self._editor.selection)
        if now == self._seen:
            return
        if self._seen is None or self._seen[0] != now[0]:
            self._widest.measure(self._editor, self._seen[0] if self._seen else None)
            self._fit()
        moved = self._seen is not None
        self._seen = now
        self._brackets = self._editor.matching_brackets()
        if moved:
            self._reveal_caret()
        self._stir()

    def _fit(self) -> None:
        if self._painter is None:
            return
        lines = self._editor.line_count
        self._viewport.layout(self.canvas, self.rect, self._painter.metrics, self._size, lines)
        self._viewport.resize(lines, self._widest.cells)

    def _reveal_caret(self) -> None:
        caret = self._editor.selection.caret
        self._fit()
        self._viewport.reveal(caret.line, self._cells.before(self._editor.line(caret.line), caret.column))
        if self.focused:
            place_input_method(self.caret_rect)

    @property
    def _caret_lit(self) -> bool:
        calm = self._canvas is not None and self._canvas.reduced_motion
        return self.focused and not self.read_only and (calm or self._blink % (2 * _BLINK) < _BLINK)
