"""A field for one line of text: an answer for `input()`, a player's name."""

from collections.abc import Callable

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.theme import mix
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.clipboard import Clipboard
from pyland.ui.widgets.keys import mods_held, place_input_method, shift_held, shortcut_held, word_held
from pyland.ui.widgets.pointer import BEAM
from pyland.ui.widgets.repeat import KeyRepeat
from pyland.ui.widgets.textgate import TextGate
from pyland.ui.widgets.textline import TextLine

_BLINK = 0.53
_DOUBLE = 0.4
_ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER)
_REPEATED = (pygame.K_LEFT, pygame.K_RIGHT, pygame.K_BACKSPACE, pygame.K_DELETE)


class TextField(Widget):
    """`action(text)` is what `handle` returns when Enter is pressed. `placeholder` is seen while the field is empty."""

    takes_text = True
    pointer = BEAM
    radius = 12

    def __init__(
        self, label: str, action: Callable[[str], object], *, text: str = "", placeholder: str = "", limit: int = 200,
        face: Face = Face.BODY, size: float = 17, clipboard: Clipboard | None = None,
    ) -> None:  # fmt: skip
        super().__init__(label)
        self._line = TextLine(text, limit)
        self._enter = action
        self._placeholder = placeholder
        self._face = face
        self._size = size
        self._clipboard = clipboard or Clipboard()
        self._repeat = KeyRepeat()
        self._gate = TextGate()
        self._composition = ""
        self._blink = 0.0
        self._clicked = -1.0
        self._offset = 0

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self._line.text

    @text.setter
    def text(self, text: str) -> None:
        self._line.select_all()
        self._line.insert(text)
        self.dirty = True

    def set_focus(self, focused: bool, *, ring: bool = False) -> None:
        super().set_focus(focused, ring=ring)
        if not focused:
            self._repeat.release()
            self._gate.open()
            self._composition = ""
        self._blink = 0.0

    def let_go(self) -> None:
        super().let_go()
        self._repeat.release()
        self._gate.open()

    def handle(self, event: pygame.Event) -> object | None:
        if not self.enabled or not self.visible:
            return None
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION, pygame.MOUSEBUTTONUP):
            return self._mouse_event(event)
        answer = self._keyboard_event(event) if self.focused else None
        if answer is not None:
            self._blink = 0.0
            self.dirty = True
            place_input_method(self.caret_rect)
        return answer

    def update(self, seconds: float) -> bool:
        again = self._repeat.due(seconds) if self.focused else None
        if again is not None:
            self._key(again)
            self._blink = 0.0
            self.dirty = True
        self._clicked -= seconds
        lit = self._caret_lit
        self._blink += seconds
        return super().update(seconds) or (self.focused and lit != self._caret_lit)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        edge = theme.blue if self.focused else mix(theme.line, theme.blue, 0.5 * self.glow)
        paper = theme.code_bg if self.enabled else theme.paper3
        canvas.box(surface, self.rect, paper, self.radius, border=edge, border_width=2.4)
        inner = self._inner()
        old = surface.get_clip()
        surface.set_clip(inner.inflate(canvas.px(4), 0).clip(old))
        self._paint_text(surface, inner)
        surface.set_clip(old)

    @property
    def caret_rect(self) -> pygame.Rect:
        """Where the caret is on the window, for the input method's own window."""
        inner = self._inner()
        x = inner.x - self._offset + self._width(self._line.text[: self._line.caret])
        return pygame.Rect(x, inner.y, max(1, self.canvas.px(2)), inner.height)

    @property
    def _caret_lit(self) -> bool:
        calm = self._canvas is not None and self._canvas.reduced_motion
        return self.focused and (calm or self._blink % (2 * _BLINK) < _BLINK)

    def _mouse_event(self, event: pygame.Event) -> object | None:
        match event.type:
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and self.hit(event.pos):
                place = self._place_at(event.pos[0])
                if self._clicked > 0:
                    self._line.select_word(place)
                else:
                    self._line.go(place, select=shift_held(mods_held()))
                    self.pressed = True
                self._clicked = _DOUBLE
            case pygame.MOUSEMOTION if self.pressed:
                self._line.go(self._place_at(event.pos[0]), select=True)
            case pygame.MOUSEBUTTONUP if self.pressed and event.button == 1:
                self.pressed = False
            case _:
                return None
        self._blink = 0.0
        self.dirty = True
        return HANDLED

    def _keyboard_event(self, event: pygame.Event) -> object | None:
        if not self._gate.lets_in(event):
            return HANDLED
        match event.type:
            case pygame.TEXTINPUT:
                self._composition = ""
                self._line.insert(event.text)
                return HANDLED
            case pygame.TEXTEDITING:
                self._composition = event.text
                return HANDLED
            case pygame.KEYUP:
                self._repeat.release(event.key)
                return None
            case pygame.KEYDOWN if not self._composition:
                if event.key in _REPEATED:
                    self._repeat.press(event)
                return self._key(event)
            case pygame.KEYDOWN:
                return HANDLED
        return None

    def _key(self, event: pygame.Event) -> object | None:
        line, word, select = self._line, word_held(event.mod), shift_held(event.mod)
        if shortcut_held(event.mod) and event.key in (pygame.K_a, pygame.K_c, pygame.K_x, pygame.K_v):
            return self._shortcut(event.key)
        match event.key:
            case pygame.K_LEFT | pygame.K_RIGHT:
                line.move(1 if event.key == pygame.K_RIGHT else -1, word=word, select=select)
            case pygame.K_HOME | pygame.K_END:
                line.go(0 if event.key == pygame.K_HOME else len(line.text), select=select)
            case pygame.K_BACKSPACE | pygame.K_DELETE:
                line.erase(1 if event.key == pygame.K_DELETE else -1, word=word)
            case key if key in _ENTER:
                return self._enter(line.text)
            case _:
                return None
        return HANDLED

    def _shortcut(self, key: int) -> object:
        match key:
            case pygame.K_a:
                self._line.select_all()
            case pygame.K_v:
                if pasted := self._clipboard.get():
                    self._line.insert(pasted)
            case _:
                if self._line.selected:
                    self._clipboard.put(self._line.selected)
                if key == pygame.K_x:
                    self._line.insert("")
        return HANDLED

    def _paint_text(self, surface: pygame.Surface, inner: pygame.Rect) -> None:
        canvas, theme, line = self.canvas, self.canvas.theme, self._line
        before = line.text[: line.caret] + self._composition
        shown = before + line.text[line.caret :]
        self._follow_caret(self._width(before), inner.width)
        x, middle = inner.x - self._offset, inner.centery
        start, end = line.selection
        if start != end:
            left, right = self._width(line.text[:start]), self._width(line.text[:end])
            surface.fill(theme.selection, (x + left, inner.y, right - left, inner.height))
        if shown:
            canvas.text(surface, (x, middle), shown, self._face, self._size, theme.ink if self.enabled else theme.muted)
        elif self._placeholder:
            canvas.text(
                surface, (x, middle), self._placeholder, self._face, self._size, theme.muted,
                width=inner.width,
            )  # fmt: skip
        if self._composition:
            left = self._width(line.text[: line.caret])
            wide = self._width(before) - left
            surface.fill(theme.ink, (x + left, inner.bottom - canvas.scale.line(2), wide, canvas.scale.line(2)))
        if self._caret_lit:
            surface.fill(theme.blue, (x + self._width(before), inner.y, canvas.scale.line(2.4), inner.height))

    def _follow_caret(self, caret: int, room: int) -> None:
        self._offset = min(self._offset, caret, max(0, self._width(self._line.text) - room + self.canvas.px(4)))
        self._offset = max(self._offset, caret - room, 0)

    def _inner(self) -> pygame.Rect:
        pad = self.canvas.px(12)
        high = self.canvas.texts.line_height(self.canvas.style(self._face, self._size))
        return pygame.Rect(self.rect.x + pad, self.rect.centery - high // 2, self.rect.width - 2 * pad, high)

    def _width(self, text: str) -> int:
        return self.canvas.text_width(text, self._face, self._size)

    def _place_at(self, x: int) -> int:
        """The place between letters that is nearest to a point."""
        want = x - self._inner().x + self._offset
        widths = [self._width(self._line.text[:place]) for place in range(len(self._line.text) + 1)]
        return min(range(len(widths)), key=lambda place: abs(widths[place] - want))

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._offset = 0
