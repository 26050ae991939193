"""What the led body carries, and how often its knife still cuts: a small card over the map."""

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from pyland.text import Message, Translator, _, plural
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.stage.looks import role_of, sprite_of
from pyland.ui.theme import INK
from pyland.ui.widgets import Widget
from pyland.world.naming import called
from pyland.world.senses import cuts_left
from pyland.world.state import State, Thing
from pyland.world.things import kind_of

ROW = 46
"""How high a row is, in dp."""
_HERO = "hero"
_ICON = 32
_PAD = 10
_GAP = 10
_COUNT = 17
_KNIFE = (
    f'<g stroke="{INK}" stroke-width="4" stroke-linejoin="round">'
    '<path d="M24 40 L46 8 Q58 14 56 26 L34 48 Z" fill="#E4E9F2"/>'
    '<path d="M20 36 L37 50 L33 54 L26 49 L17 59 Q9 59 7 51 L19 41 Z" fill="#D2965B"/></g>'
)


@dataclass(frozen=True, slots=True)
class Carried:
    """Some things of one kind in a bag, all shown by the picture of the first."""

    thing: Thing
    count: int


@dataclass(frozen=True, slots=True)
class Pack:
    """What a body has with it. `cuts` is None where nobody counts."""

    body: Thing | None = None
    things: tuple[Carried, ...] = ()
    cuts: int | None = None


def pack_of(state: State, body: str) -> Pack:
    """What the body has with it, the kinds in the order in which it got the first of each."""
    if body not in state.things:
        return Pack()
    kinds: dict[str, list[Thing]] = {}
    for thing in state.bag(body):
        kinds.setdefault(thing.kind, []).append(thing)
    things = tuple(Carried(same[0], len(same)) for same in kinds.values())
    cuts = cuts_left(state, body)
    return Pack(state.things[body], things, cuts) if things or cuts is not None else Pack()


def told(pack: Pack) -> Iterator[Message]:
    """The pack in sentences."""
    if pack.body is not None and pack.things:
        things = _listed(pack.things)
        if pack.body.kind == _HERO:
            yield _("In your bag: {things}", things=things)
        else:
            yield _("{body} carries: {things}", body=called(pack.body), things=things)
    if pack.cuts:
        yield plural("The knife cuts {count} more time.", "The knife cuts {count} more times.", pack.cuts)
    elif pack.cuts is not None:
        yield _("The knife is blunt.")


def _listed(things: tuple[Carried, ...]) -> Message:
    first, *others = things
    title = kind_of(first.thing).title
    words = _("{thing} × {count}", thing=title, count=first.count) if first.count > 1 else title
    return _("{thing}, {more}", thing=words, more=_listed(tuple(others))) if others else words


class BagCard(Widget):
    """Shows a `Pack`; it is not there when there is nothing to show."""

    focusable = False
    radius = 17

    def __init__(self, say: Translator) -> None:
        super().__init__("")
        self._say = say
        self._pack = Pack()
        self.visible = False

    @property
    def pack(self) -> Pack:
        """What is shown."""
        return self._pack

    def show(self, pack: Pack) -> bool:
        """Show another pack. Returns whether anything looks different: then the card needs another place."""
        if (pack.things, pack.cuts) == (self._pack.things, self._pack.cuts):
            return False
        self._pack = pack
        self.visible = bool(pack.things) or pack.cuts is not None
        self.label = self.tooltip = "\n".join(map(self._say, told(pack)))
        self.dirty = True
        return True

    def size_for(self, canvas: Canvas, width: int) -> tuple[int, int]:
        """How large the card has to be, in pixels, where at most `width` pixels are free."""
        rows = self._rows(canvas, width)
        inside = max((sum(wide for _item, wide in row) + canvas.px(_GAP) * (len(row) - 1) for row in rows), default=0)
        return inside + 2 * canvas.px(_PAD), len(rows) * canvas.px(ROW)

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas = self.canvas
        canvas.card(surface, self.rect, self.radius, shadow=CARD_SHADOW)
        rows = self._rows(canvas, self.rect.width)
        for number, row in enumerate(rows):
            x = self.rect.x + canvas.px(_PAD)
            middle = self.rect.y + self.rect.height * (2 * number + 1) // (2 * len(rows))
            for item, wide in row:
                self._paint_item(surface, item, (x, middle))
                x += wide + canvas.px(_GAP)

    def _paint_item(self, surface: pygame.Surface, item: Carried | None, left: tuple[int, int]) -> None:
        canvas, side = self.canvas, self.canvas.px(_ICON)
        place = pygame.Rect(left[0], left[1] - side // 2, side, side)
        if item is None:
            canvas.drawing(surface, place, _KNIFE, (64, 64))
        else:
            tall = role_of(item.thing).tall
            canvas.sprite(surface, sprite_of(item.thing), place.inflate(-side // 3, 0) if tall else place)
        text = self._count(item)
        if text:
            point = (place.right + canvas.px(3), place.centery)
            canvas.text(surface, point, text, Face.BOLD, _COUNT, canvas.theme.ink)

    def _count(self, item: Carried | None) -> str:
        """How many there are, where that is more than one, and how often the knife cuts."""
        count = self._pack.cuts if item is None else item.count
        return self._say(_("× {count}", count=count)) if item is None or item.count > 1 else ""

    def _rows(self, canvas: Canvas, width: int) -> list[list[tuple[Carried | None, int]]]:
        """What is shown, row by row, each with its width; None is the knife."""
        rows: list[list[tuple[Carried | None, int]]] = []
        left = 0
        for item in (*([None] if self._pack.cuts is not None else []), *self._pack.things):
            text = self._count(item)
            wide = canvas.px(_ICON) + (canvas.px(3) + canvas.text_width(text, Face.BOLD, _COUNT) if text else 0)
            if not rows or wide > left:
                rows.append([])
                left = width - 2 * canvas.px(_PAD)
            rows[-1].append((item, wide))
            left -= wide + canvas.px(_GAP)
        return rows
