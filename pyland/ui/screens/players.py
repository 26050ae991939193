"""`PlayersScreen`: who is playing, and `PlayerFormScreen`: a new player, or another name and look."""

from functools import partial

import pygame

from pyland.play.players import LONGEST_NAME, LOOKS, PlayerInfo
from pyland.text import Message, _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Pop, Replace
from pyland.ui.screens.face import face
from pyland.ui.screens.page import Sheet
from pyland.ui.services import Services
from pyland.ui.theme import mix
from pyland.ui.widgets import Button, IconButton, Kind, TextField, Widget
from pyland.ui.widgets.button import fitting_size

_WIDTH = 780
_HEIGHTS = (388, 560)
"""With one row of players, and with two."""
_FORM = (620, 480)
_COLUMNS, _ROWS = 4, 2
_TILE = (168, 158)
_GAP = 14
_LOOK_NAMES = (_("Explorer 1"), _("Explorer 2"), _("Explorer 3"), _("Explorer 4"))


class FaceTile(Widget):
    """A face, perhaps with a name below it; `chosen` gives it a tick."""

    def __init__(self, label: str, look: str, action: object, *, name: str = "") -> None:
        super().__init__(label, action)
        self.look = look
        self.chosen = False
        self._name = name
        self._face: pygame.Surface | None = None

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._face = None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        edge, width = (theme.blue, 4.0) if self.chosen else (theme.line, 2.0)
        fill = mix(theme.paper2, theme.warn, 0.25 * self.glow)
        canvas.box(surface, self.rect, fill, self.radius, border=edge, border_width=width)
        below = canvas.px(38) if self._name else 0
        if self._face is None:
            size = min(self.rect.width, self.rect.height - below) - canvas.px(24)
            self._face = face(canvas, self.look, size, theme.blue if self.chosen else theme.muted)
        middle = (self.rect.centerx, self.rect.y + (self.rect.height - below) // 2)
        surface.blit(self._face, self._face.get_rect(center=middle))
        if self._name:
            room = self.rect.width - canvas.px(20)
            place = (self.rect.centerx, self.rect.bottom - canvas.px(25))
            size_dp = fitting_size(canvas, self._name, Face.HEAD, 19, room)
            canvas.text(surface, place, self._name, Face.HEAD, size_dp, theme.ink, align="center", width=room)
        if self.chosen:
            corner = (self.rect.right - canvas.px(14), self.rect.y + canvas.px(14))
            badge = canvas.shapes.disc(canvas.px(14), theme.blue)
            surface.blit(badge, badge.get_rect(center=corner))
            canvas.icon(surface, "tick", corner, 18, theme.on_colour)


class PlayersScreen(Sheet):
    """A click on a face lets that player play."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        say = self.say
        self._players = services.players.all()
        self.tiles = [self._tile(info) for info in self._players]
        playing = next((n for n, info in enumerate(self._players) if self._is_playing(info)), 0)
        self._page = playing // (_COLUMNS * _ROWS)
        self.back = IconButton("left", say(_("Back")), partial(self._turn, -1), on_paper=True)
        self.on = IconButton("right", say(_("More")), partial(self._turn, 1), on_paper=True)
        self.new = Button(say(_("New player")), self._new, icon="plus", kind=Kind.BLUE, size=19, on_paper=True)
        self.rename = Button(say(_("Change me")), self._rename, icon="pencil", size=19, on_paper=True)
        self.done = Button(say(_("Done")), Pop, icon="tick", kind=Kind.RUN, size=20, on_paper=True)
        self.group.widgets = (*self.tiles, self.back, self.on, self.new, self.rename, self.done)
        if self.tiles:
            self.group.focus(self.tiles[playing], ring=True)

    def place(self, canvas: Canvas) -> None:
        self.card = self.centred(canvas, _WIDTH, _HEIGHTS[len(self.tiles) > _COLUMNS])
        left, top = self.card.x + canvas.px(34), self.card.y + canvas.px(96)
        each = _COLUMNS * _ROWS
        for number, tile in enumerate(self.tiles):
            tile.visible = number // each == self._page
            line, column = divmod(number % each, _COLUMNS)
            x, y = left + canvas.px(column * (_TILE[0] + _GAP)), top + canvas.px(line * (_TILE[1] + _GAP))
            tile.layout(canvas, pygame.Rect(x, y, canvas.px(_TILE[0]), canvas.px(_TILE[1])))
        corner = self.card.right - canvas.px(34)
        more = len(self.tiles) > each
        for number, button in enumerate((self.on, self.back)):
            button.visible = more
            x = corner - canvas.px(50 * (number + 1) + 8 * number)
            button.layout(canvas, pygame.Rect(x, self.card.y + canvas.px(24), canvas.px(50), canvas.px(50)))
        self.back.enabled = self._page > 0
        self.on.enabled = (self._page + 1) * each < len(self.tiles)
        y, high = self.card.bottom - canvas.px(82), canvas.px(56)
        self.new.layout(canvas, pygame.Rect(left, y, canvas.px(200), high))
        self.rename.layout(canvas, pygame.Rect(left + canvas.px(212), y, canvas.px(200), high))
        self.done.layout(canvas, pygame.Rect(corner - canvas.px(160), y, canvas.px(160), high))

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.card, 28, shadow=DIALOG_SHADOW)
        point = (self.card.x + canvas.px(36), self.card.y + canvas.px(50))
        canvas.text(surface, point, self.say(_("Who is playing?")), Face.HEAD, 30, theme.ink)

    def key(self, event: pygame.Event) -> Change | None:
        if event.key in (pygame.K_UP, pygame.K_DOWN) and self.group.focused in self.tiles:
            by = _COLUMNS if event.key == pygame.K_DOWN else -_COLUMNS
            place = self.tiles.index(self.group.focused) + by
            if 0 <= place < len(self.tiles) and self.tiles[place].visible:
                self.group.focus(self.tiles[place], ring=True)
                return None
        return super().key(event)

    def _tile(self, info: PlayerInfo) -> FaceTile:
        name = info.name or self.say(_("Explorer"))
        tile = FaceTile(name, info.look, partial(self._choose, info), name=name)
        tile.chosen = self._is_playing(info)
        return tile

    def _is_playing(self, info: PlayerInfo) -> bool:
        return info.folder == self.services.player.info.folder

    def _choose(self, info: PlayerInfo) -> Change | None:
        self.services.change_player(info.folder)
        return Pop()

    def _turn(self, by: int) -> Change | None:
        self._page += by
        self.place(self.canvas)
        return None

    def _new(self) -> Change | None:
        return Replace(PlayerFormScreen(self.services, None))

    def _rename(self) -> Change | None:
        return Replace(PlayerFormScreen(self.services, self.services.player.info))


class PlayerFormScreen(Sheet):
    """Asks for a name and a look: of the player who is playing, or of a new one when there is no `info`."""

    def __init__(self, services: Services, info: PlayerInfo | None) -> None:
        super().__init__(services)
        say = self.say
        self._info = info
        taken = {player.look for player in services.players.all()}
        self.look = info.look if info else next((look for look in LOOKS if look not in taken), LOOKS[0])
        self.name = TextField(
            say(_("Name")), lambda text: self._finish, text=info.name if info else "", limit=LONGEST_NAME, size=20,
            placeholder=say(_("Your name")), clipboard=services.clipboard,
        )  # fmt: skip
        self.looks = [
            FaceTile(say(label), look, partial(self._choose, look))
            for label, look in zip(_LOOK_NAMES, LOOKS, strict=True)
        ]
        self.cancel = Button(say(_("Cancel")), self.close_sheet, size=19, on_paper=True)
        self.done = Button(say(_("Done")), self._finish, icon="tick", kind=Kind.RUN, size=20, on_paper=True)
        self.group.widgets = (self.name, *self.looks, self.cancel, self.done)
        self.group.focus(self.name)

    def place(self, canvas: Canvas) -> None:
        self.card = self.centred(canvas, *_FORM)
        left, room = self.card.x + canvas.px(36), self.card.width - canvas.px(72)
        self.name.layout(canvas, pygame.Rect(left, self.card.y + canvas.px(122), room, canvas.px(54)))
        wide = (room - canvas.px(3 * _GAP)) // len(LOOKS)
        for number, tile in enumerate(self.looks):
            tile.chosen = tile.look == self.look
            x = left + number * (wide + canvas.px(_GAP))
            tile.layout(canvas, pygame.Rect(x, self.card.y + canvas.px(226), wide, wide))
        y, high = self.card.bottom - canvas.px(82), canvas.px(56)
        self.cancel.layout(canvas, pygame.Rect(left, y, canvas.px(150), high))
        self.done.layout(canvas, pygame.Rect(left + room - canvas.px(170), y, canvas.px(170), high))

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.card, 28, shadow=DIALOG_SHADOW)
        left = self.card.x + canvas.px(36)
        title = _("This is me") if self._info else _("A new player")
        canvas.text(surface, (left, self.card.y + canvas.px(50)), self.say(title), Face.HEAD, 30, theme.ink)
        self._label(surface, (left, self.name.rect.y - canvas.px(20)), _("What is your name?"))
        self._label(surface, (left, self.looks[0].rect.y - canvas.px(20)), _("Choose your explorer"))

    def close_sheet(self) -> Change | None:
        return Replace(PlayersScreen(self.services))

    def _label(self, surface: pygame.Surface, point: tuple[int, int], text: Message) -> None:
        self.canvas.text(surface, point, self.say(text), Face.BOLD, 16, self.canvas.theme.muted)

    def _choose(self, look: str) -> Change | None:
        self.look = look
        self.place(self.canvas)
        return None

    def _finish(self) -> Change | None:
        services = self.services
        name = " ".join(self.name.text.split())
        if self._info is not None:
            services.player.rename(name, self.look)
        else:
            services.change_player(services.players.create(name, self.look).folder)
        return Pop()
