"""`TitleScreen`: the first thing that is seen."""

import pygame

from pyland import __version__
from pyland.text import _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Push, Quit, Replace
from pyland.ui.screens.logo import logo
from pyland.ui.screens.page import Page, row
from pyland.ui.screens.playerchip import PlayerChip
from pyland.ui.screens.progress import knows_stars, next_level
from pyland.ui.screens.scene import Scene
from pyland.ui.screens.seamap import prepare_map
from pyland.ui.services import Services
from pyland.ui.theme import INK, WHITE
from pyland.ui.widgets import Button, IconButton, Kind, keynames
from pyland.ui.widgets.keynames import with_keys

_BUTTON = 304
_SETTLED = 0.7
"""Seconds until there is time to prepare what may come next."""
_LOGO_SIZE = (176, 160)
"""In wide and in narrow windows."""


class TitleScreen(Page):
    """At the first start there is one big button that leads straight into the first level. The world map and the
    players come once a level is solved."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        say = self.say
        self._scene = Scene(services.player.info.look)
        self._logo: pygame.Surface | None = None
        self._shown = 0.0
        self._prepared = False
        self.play = Button(say(_("Play")), self._play, icon="run", kind=Kind.RUN, size=40, icon_size=46)
        self.worldmap = Button(say(_("World map")), self._map, icon="map", kind=Kind.BLUE, size=25, icon_size=32)
        self.player = PlayerChip(say(_("Change player")), self._players)
        helps = _("Help")
        self.help = IconButton(
            "help", say(helps), self.show_help, icon_size=30, tooltip=say(with_keys(helps, keynames.HELP))
        )
        self.sound = IconButton("sound_on", say(_("Sound")), self._sound, icon_size=30)
        self.settings = IconButton("settings", say(_("Settings")), self._settings, icon_size=30)
        self.quit = Button(say(_("Quit")), Quit, icon="cross", kind=Kind.DARK, size=19, icon_size=22)
        self.group.widgets = (
            self.play, self.worldmap, self.player, self.help, self.sound, self.settings, self.quit,
        )  # fmt: skip
        self.group.focus(self.play, ring=True)

    def place(self, canvas: Canvas) -> None:
        self._refresh()
        self._scene.layout(canvas)
        self._logo = None
        self._prepared = False
        middle, top = canvas.scale.width // 2, self._top(canvas)
        alone = not self.worldmap.visible
        big = pygame.Rect(0, 0, canvas.px(_BUTTON), canvas.px(100 if alone else 88))
        big.midtop = (middle, top + canvas.px(372 if alone else 352))
        self.play.layout(canvas, big)
        second = pygame.Rect(0, 0, canvas.px(_BUTTON), canvas.px(64))
        second.midtop = (middle, top + canvas.px(462))
        self.worldmap.layout(canvas, second)
        edge = canvas.px(24)
        row(canvas, [self.help, self.sound, self.settings], (canvas.scale.width - edge, canvas.px(22)), (54, 58))
        self.player.layout(canvas, pygame.Rect(edge, canvas.px(22), canvas.px(300), canvas.px(66)))
        bottom = canvas.scale.height - canvas.px(72)
        self.quit.layout(canvas, pygame.Rect(edge, bottom, canvas.px(132), canvas.px(50)))

    def paint(self, surface: pygame.Surface) -> None:
        canvas = self.canvas
        self._scene.draw(surface, canvas)
        if self._logo is None:
            self._logo = logo(canvas, _LOGO_SIZE[canvas.scale.compact])
        middle = canvas.scale.width // 2
        surface.blit(self._logo, self._logo.get_rect(midtop=(middle, self._top(canvas) + canvas.px(50))))
        self._scene.draw_monty(surface, canvas, canvas.scale.dp(self._top(canvas)))
        self._paint_notice(surface)
        place = (canvas.scale.width - canvas.px(24), canvas.scale.height - canvas.px(24))
        version = self.say(_("Version {version}", version=__version__))
        colour, edge = (WHITE, "#000000") if canvas.theme.outline else (INK, WHITE)
        canvas.text(surface, place, version, Face.BOLD, 14, colour, align="right", outline=(edge, 2))

    def move(self, seconds: float) -> bool:
        self._shown += seconds
        if self._shown > _SETTLED and not self._prepared and self.worldmap.visible:
            self._prepared = True
            prepare_map(self.services, self.canvas)
        return self._scene.move(seconds, self.canvas)

    def _top(self, canvas: Canvas) -> int:
        """The picture is tied to the window's bottom, where people stand; in high windows, so are title and buttons."""
        return max(0, canvas.scale.height - canvas.px(768)) // 2

    def _refresh(self) -> None:
        """Show what fits the player, who may have changed or come further since."""
        player, services = self.services.player, self.services
        started = bool(player.solved())
        now = next_level(services.library, player)
        self._scene.look = player.info.look
        self.play.show(text=self.say(_("Continue") if started and now else _("Play")))
        self.worldmap.visible = started
        self.player.visible = started or len(services.players.all()) > 1
        stars = player.star_count() if knows_stars(services.library, player) else None
        name = player.info.name
        hello = self.say(_("Hi, {name}!", name=name) if name else _("Hi, explorer!"))
        self.player.show(hello, player.info.look, stars)
        self.sound.show(icon="sound_on" if services.settings.sound else "sound_off")

    def _paint_notice(self, surface: pygame.Surface) -> None:
        """Say what the player should know about the saved work."""
        notice = self.services.player.notice
        if notice is None:
            return
        canvas, theme = self.canvas, self.canvas.theme
        words = canvas.paragraph(self.say(notice), canvas.px(590), 16)
        card = pygame.Rect(0, 0, words.width + canvas.px(76), words.height + canvas.px(24))
        card.midbottom = (canvas.scale.width // 2, canvas.scale.height - canvas.px(16))
        canvas.card(surface, card, 16, shadow=CARD_SHADOW)
        canvas.icon(surface, "info", (card.x + canvas.px(30), card.centery), 26, theme.blue)
        canvas.draw_paragraph(surface, (card.x + canvas.px(56), card.y + canvas.px(12)), words)

    # Actions

    def _play(self) -> Change | None:
        level = next_level(self.services.library, self.services.player)
        if level is None:
            return self._map()
        return Replace(self.services.doors.play(level))

    def _map(self) -> Change | None:
        return Replace(self.services.doors.worldmap())

    def _players(self) -> Change | None:
        return Push(self.services.doors.players())

    def _settings(self) -> Change | None:
        return Push(self.services.doors.settings())

    def _sound(self) -> Change | None:
        self.services.change(sound=not self.services.settings.sound)
        self._refresh()
        return None
