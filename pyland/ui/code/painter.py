"""Draws a program: backgrounds, letters, marks and the caret."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

import pygame

from pyland.editing.brackets import Pair
from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.source.lexer import Kind
from pyland.ui.code.cells import Cells
from pyland.ui.code.glyphs import Glyphs
from pyland.ui.code.gutter import Gutter, LineState
from pyland.ui.code.lines import LinePictures
from pyland.ui.code.marks import ErrorMark, SmallMark
from pyland.ui.code.viewport import Metrics, Viewport
from pyland.ui.gfx import ROUND, Canvas, Corners
from pyland.ui.theme import mix

_RADIUS = 16
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to draw besides the text."""

    focused: bool = False
    caret_lit: bool = False
    composition: str = ""
    running: int | None = None
    """The line that is being run, from 0."""
    error: ErrorMark | None = None
    quiet: Mapping[int, SmallMark] = field(default_factory=dict)
    """The small marks, by their lines (from 1)."""
    counted: Set[int] = frozenset()
    """The lines (from 1) on which something counts."""
    read_only: bool = False
    brackets: Pair | None = None
    corners: Corners = field(default=ROUND)


class Painter:
    """Draws with one canvas and one size of code (dp)."""

    def __init__(self, canvas: Canvas, code_size: float, cells: Cells) -> None:
        self.canvas = canvas
        self.code_size = code_size
        self._cells = cells
        self._glyphs = Glyphs(canvas.fonts, canvas.px(code_size), canvas.theme)
        self._pictures = LinePictures(self._glyphs, cells)
        line = max(self._glyphs.height, canvas.px(code_size * canvas.theme.code_leading))
        self.metrics = Metrics(self._glyphs.cell, line, (line - self._glyphs.height) // 2)
        self._gutter = Gutter(canvas, code_size, self.metrics.text_top + self._glyphs.ascent)

    def paint(self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene) -> None:
        """Draw the whole view."""
        canvas, theme = self.canvas, self.canvas.theme
        edge = canvas.scale.line(theme.outline)
        canvas.card(surface, viewport.rect, _RADIUS, fill=self._ground(scene), corners=scene.corners)
        gutter = pygame.Rect(viewport.rect.x, viewport.rect.y, viewport.gutter, viewport.rect.height)
        inner = gutter.inflate(-2 * edge, -2 * edge) if edge else gutter
        left = Corners(scene.corners.top_left, False, False, scene.corners.bottom_left)
        canvas.box(surface, inner, theme.gutter, _RADIUS - theme.outline, corners=left)
        old = surface.get_clip()
        inside = viewport.rect.inflate(-2 * edge, -2 * max(edge, canvas.px(3)))
        surface.set_clip(inside.clip(old))
        for line in viewport.seen_lines(editor.line_count):
            self._paint_line(surface, viewport, editor, scene, line)
        self._paint_bars(surface, viewport)
        surface.set_clip(old)

    def _ground(self, scene: Scene) -> str:
        """The paper, a little darker when it cannot be written on."""
        return self.canvas.theme.paper2 if scene.read_only else self.canvas.theme.code_bg

    def _state(self, scene: Scene, editor: Editor, line: int) -> LineState:
        """What the gutter has to tell of a line (from 0)."""
        error = scene.error if scene.error is not None and scene.error.line == line + 1 else None
        return LineState(
            wrong=error is not None,
            gentle=error is not None and error.gentle,
            running=scene.running == line,
            current=scene.focused and line == editor.selection.caret.line,
            quiet=scene.quiet.get(line + 1),
            counted=line + 1 in scene.counted and bool(editor.line(line).strip()),
        )

    def _paint_line(self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene, line: int) -> None:
        row = viewport.line_rect(line)
        wrong = scene.error is not None and scene.error.line == line + 1
        self._paint_ground(surface, viewport, editor, scene, line, wrong)
        self._gutter.paint(surface, viewport, line, self._state(scene, editor, line))
        clip = surface.get_clip()
        surface.set_clip(viewport.text_rect.clip(clip))
        self._paint_selection(surface, viewport, editor, line, row)
        self._paint_guides(surface, viewport, editor.line(line), row)
        if not wrong:  # there its mark has to stand out
            self._paint_brackets(surface, viewport, editor, scene, line, row)
        self._paint_letters(surface, viewport, editor, scene, line, row)
        small = scene.quiet.get(line + 1)
        if wrong and scene.error:
            self._paint_error(surface, viewport, editor.line(line), scene.error, row)
        elif small is not None and scene.running != line:
            self._paint_dots(surface, viewport, editor.line(line), small, row)
        if scene.caret_lit and line == editor.selection.caret.line:
            self._paint_caret(surface, viewport, editor, scene, row)
        surface.set_clip(clip)

    def _paint_ground(
        self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene, line: int, wrong: bool
    ) -> None:
        """The band behind the line that is run, is wrong, or has the caret."""
        theme, canvas = self.canvas.theme, self.canvas
        alone = scene.running is None and not scene.read_only
        current = scene.focused and alone and line == editor.selection.caret.line
        row = viewport.line_rect(line)
        band = row.inflate(-2 * self._corner_inset(viewport, row), 0)
        if wrong:
            surface.fill(theme.current if scene.error and scene.error.gentle else theme.red_bg, band)
        elif scene.running == line:
            surface.fill(theme.current, band)
        elif current:
            surface.fill(theme.current, band)
            surface.fill(theme.warn, (band.x, band.y, canvas.px(4), band.height))

    def _corner_inset(self, viewport: Viewport, row: pygame.Rect) -> int:
        """How much narrower a band has to be to stay inside the round corners."""
        edge = self.canvas.scale.line(self.canvas.theme.outline)
        radius = self.canvas.px(_RADIUS)
        gap = max(0, min(row.y - viewport.rect.y, viewport.rect.bottom - row.bottom))
        if gap >= radius:
            return edge
        return max(edge, round(radius - (radius**2 - (radius - gap) ** 2) ** 0.5))

    def _paint_selection(
        self, surface: pygame.Surface, viewport: Viewport, editor: Editor, line: int, row: pygame.Rect
    ) -> None:
        selection = editor.selection
        start, end = selection.start, selection.end
        if selection.empty or not start.line <= line <= end.line:
            return
        text = editor.line(line)
        left = self._cells.before(text, start.column) if line == start.line else 0
        # A selected line end shows as half a cell.
        right = self._cells.before(text, end.column) if line == end.line else self._cells.total(text)
        x = viewport.x_of(left)
        width = viewport.x_of(right) - x + (self.metrics.cell // 2 if line < end.line else 0)
        surface.fill(self.canvas.theme.selection, (x, row.y, width, row.height))

    def _paint_guides(self, surface: pygame.Surface, viewport: Viewport, text: str, row: pygame.Rect) -> None:
        indent = len(text) - len(text.lstrip(" "))
        wide = self.canvas.scale.line(1.6)
        for column in range(0, min(indent, viewport.seen_cells.stop), _INDENT):
            surface.fill(self.canvas.theme.guide, (viewport.x_of(column) + 1, row.y, wide, row.height))

    def _paint_brackets(
        self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene, line: int, row: pygame.Rect
    ) -> None:
        for place in scene.brackets or ():
            if place.line == line and scene.focused:
                box = self._cell_rect(viewport, editor, place, row)
                theme = self.canvas.theme
                self.canvas.box(surface, box, mix(theme.selection, theme.code_bg, 0.2), 4)
                self.canvas.box(surface, box, None, 4, border=theme.blue, border_width=1.4)

    def _cell_rect(self, viewport: Viewport, editor: Editor, place: Position, row: pygame.Rect) -> pygame.Rect:
        x = viewport.x_of(self._cells.before(editor.line(place.line), place.column))
        high = self._glyphs.height
        return pygame.Rect(x, row.y + self.metrics.text_top, self.metrics.cell, high).inflate(2, -2)

    def _paint_letters(
        self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene, line: int, row: pygame.Rect
    ) -> None:
        text, lexemes = editor.line(line), editor.line_lexemes(line)
        point = (viewport.x_of(0), row.y + self.metrics.text_top)
        if not scene.composition or line != editor.selection.caret.line:
            self._pictures.draw(surface, text, lexemes, point, viewport.seen_cells)
            return
        clip, edge = surface.get_clip(), self._caret_x(viewport, editor)
        wide = self._paint_composition(surface, scene.composition, (edge, point[1]))
        surface.set_clip(clip.clip((clip.x, row.y, edge - clip.x, row.height)))
        self._pictures.draw(surface, text, lexemes, point, viewport.seen_cells)
        surface.set_clip(clip.clip((edge + wide, row.y, clip.right - edge - wide, row.height)))
        self._pictures.draw(surface, text, lexemes, (point[0] + wide, point[1]), viewport.seen_cells)
        surface.set_clip(clip)

    def _paint_composition(self, surface: pygame.Surface, text: str, point: tuple[int, int]) -> int:
        """What an input method has not settled yet, underlined. Returns its width."""
        wide = self._cells.total(text) * self.metrics.cell
        for column, character in enumerate(text):
            x = point[0] + self._cells.before(text, column) * self.metrics.cell
            width = self._cells.before(text, column + 1) - self._cells.before(text, column)
            surface.blit(self._glyphs.glyph(character, Kind.NAME, width).picture, (x, point[1]))
        line = self.canvas.scale.line(2)
        surface.fill(self.canvas.theme.blue, (point[0], point[1] + self._glyphs.height - line, wide, line))
        return wide

    def _paint_error(
        self, surface: pygame.Surface, viewport: Viewport, text: str, error: ErrorMark, row: pygame.Rect
    ) -> None:
        canvas, columns = self.canvas, error.columns(text)
        colour = canvas.theme.blue if error.gentle else canvas.theme.red
        left = viewport.x_of(self._cells.before(text, columns.start))
        right = viewport.x_of(self._cells.before(text, columns.stop))
        if columns.start >= len(text):
            box = pygame.Rect(left, row.y + canvas.px(2), right - left + canvas.px(2), row.height - canvas.px(5))
            canvas.box(surface, box, canvas.theme.code_bg, 4, border=colour, border_width=2)
        else:
            self._paint_squiggle(surface, left, right, row.bottom - canvas.px(7), colour)

    def _paint_dots(
        self, surface: pygame.Surface, viewport: Viewport, text: str, mark: SmallMark, row: pygame.Rect
    ) -> None:
        """The dots under the place of a small mark: fewer and paler ones for a gentle mark."""
        columns = mark.columns(text)
        if columns is None:
            return
        canvas, theme = self.canvas, self.canvas.theme
        left = viewport.x_of(self._cells.before(text, columns.start))
        right = viewport.x_of(self._cells.before(text, columns.stop))
        dot, step = canvas.scale.line(2.2), canvas.px(8 if mark.gentle else 5)
        colour = theme.gutter_text if mark.gentle else theme.warn_lip
        for x in range(max(left, viewport.text_rect.x), min(right, viewport.text_rect.right), step):
            surface.fill(colour, (x, row.bottom - canvas.px(3), dot, dot))

    def _paint_squiggle(self, surface: pygame.Surface, left: int, right: int, y: int, colour: str) -> None:
        canvas = self.canvas
        wave, high = max(6, canvas.px(10)), canvas.px(7)
        first = left + max(0, surface.get_clip().left - left) // wave * wave
        right = min(right, surface.get_clip().right)
        body = (
            f'<path d="M-10 3.5 Q-7.5 -0.5 -5 3.5 Q-2.5 7.5 0 3.5 Q2.5 -0.5 5 3.5 Q7.5 7.5 10 3.5 Q12.5 -0.5 15 3.5" '
            f'fill="none" stroke="{colour}" stroke-width="2.2"/>'
        )
        clip = surface.get_clip()
        surface.set_clip(clip.clip((left, y, right - left, high)))
        for x in range(first, right, wave):
            canvas.drawing(surface, pygame.Rect(x, y, wave, high), body, (10, 7))
        surface.set_clip(clip)

    def _paint_caret(
        self, surface: pygame.Surface, viewport: Viewport, editor: Editor, scene: Scene, row: pygame.Rect
    ) -> None:
        wide, inset = self.canvas.scale.line(2.4), self.canvas.px(2)
        x = self._caret_x(viewport, editor) + self._cells.total(scene.composition) * self.metrics.cell
        surface.fill(self.canvas.theme.blue, (x - wide // 2, row.y + inset, wide, row.height - 2 * inset))

    def _caret_x(self, viewport: Viewport, editor: Editor) -> int:
        caret = editor.selection.caret
        return viewport.x_of(self._cells.before(editor.line(caret.line), caret.column))

    def _paint_bars(self, surface: pygame.Surface, viewport: Viewport) -> None:
        theme = self.canvas.theme
        for bar in viewport.bars:
            share = 0.5 if bar.dragging else 0.28
            bar.draw(surface, self.canvas, mix(theme.code_bg, theme.ink, share))
