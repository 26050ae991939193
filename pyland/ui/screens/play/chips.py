"""The commands of the level, as chips to click: two rows at a time."""

from collections.abc import Collection, Mapping, Sequence

import pygame

from pyland.editing.palette import PLACEHOLDER
from pyland.script.commands import COMMANDS, Command
from pyland.text import Translator, _
from pyland.ui.gfx import Canvas, Face
from pyland.ui.screens.play.deeds import Deed, Insert
from pyland.ui.screens.play.layout import CHIP_HEIGHT
from pyland.ui.widgets import HANDLED, Button, Chip, Kind, Widget, chip_rows

MOST_ROWS = 2


class Palette(Widget):
    """The heading over the chips, which shows the rows of chips page by page.

    `chips` are all of them; those of other pages are not visible. `more` turns over.
    """

    focusable = False

    def __init__(
        self, names: Sequence[str], new: Collection[str], say: Translator, commands: Mapping[str, Command] = COMMANDS
    ) -> None:
        super().__init__(say(_("Commands you know")))
        self._say = say
        badge = say(_("NEW"))
        self.chips = tuple(
            Chip(
                f"{name}()", Insert(template_of(commands[name])), new_text=badge if name in new else "",
                tooltip=say(commands[name].tip or commands[name].summary),
            )
            for name in names if name in commands
        )  # fmt: skip
        self.more = Button("", Deed.MORE_CHIPS, kind=Kind.TOOL, size=15, label=say(_("More commands")))
        self.more.visible = False
        self.visible = bool(self.chips)
        self._rows: list[list[Chip]] = []
        self._page = 0

    def rows_for(self, canvas: Canvas, width: int) -> int:
        """How many rows of chips are shown in so many pixels of width."""
        if not self.chips:
            return 0
        chip_rows(canvas, self.chips, pygame.Rect(0, 0, width, 0), CHIP_HEIGHT)
        return min(MOST_ROWS, len({chip.rect.y for chip in self.chips}))

    def lay_out(self, canvas: Canvas, head: pygame.Rect, area: pygame.Rect) -> None:
        """Take the place of the heading and of the chips below it."""
        self.layout(canvas, head)
        chip_rows(canvas, self.chips, area, CHIP_HEIGHT)
        tops = sorted({chip.rect.y for chip in self.chips})
        self._rows = [[chip for chip in self.chips if chip.rect.y == top] for top in tops]
        for row in self._rows[MOST_ROWS:]:
            place = self._rows.index(row) % MOST_ROWS
            for chip in row:
                chip.layout(canvas, chip.rect.move(0, tops[place] - chip.rect.y))
        self.more.visible = self._pages > 1
        size = (canvas.px(112), canvas.px(30))
        self.more.layout(canvas, pygame.Rect((head.right - size[0], head.centery - size[1] // 2 - canvas.px(2)), size))
        self._show_page(min(self._page, self._pages - 1))

    def turn(self, by: int = 1) -> None:
        """Show the next rows; after the last the first again."""
        self._show_page((self._page + by) % self._pages)

    def handle(self, event: pygame.Event) -> object | None:
        if event.type == pygame.MOUSEWHEEL and self._pages > 1:
            self.turn(-1 if event.y > 0 else 1)
            return HANDLED
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        middle = self.rect.centery - canvas.px(2)
        canvas.icon(surface, "book", (self.rect.x + canvas.px(12), middle), 20, theme.on)
        point = (self.rect.x + canvas.px(28), middle)
        end = self.more.rect.x if self._pages > 1 else self.rect.right
        title = canvas.text(surface, point, self.label, Face.BOLD, 15.5, theme.on, width=end - point[0])
        if self._pages > 1:
            return
        tip = self._say(_("Click to add one to your code"))
        room = self.rect.right - title.right - canvas.px(14)
        if canvas.text_width(tip, Face.BODY, 14) <= room:
            canvas.text(surface, (self.rect.right, middle), tip, Face.BODY, 14, theme.on2, align="right")

    @property
    def _pages(self) -> int:
        return max(1, -(-len(self._rows) // MOST_ROWS))

    def _show_page(self, page: int) -> None:
        self._page = page
        first = page * MOST_ROWS
        for number, row in enumerate(self._rows):
            for chip in row:
                chip.visible = first <= number < first + MOST_ROWS
                chip.dirty = True
        self.more.show(text=self._say(_("More  {page} / {pages}", page=page + 1, pages=self._pages)))
        self.dirty = True


def template_of(command: Command) -> str:
    """What a chip puts into the program. The caret only goes between the brackets where something has to be put in:
    otherwise the next line that is typed would land there.
    """
    needs = any(not parameter.optional for parameter in command.parameters)
    return command.insert if needs else command.insert.replace(PLACEHOLDER, "")
