"""`WorldMapScreen`: the islands with their levels."""

import math

import pygame

from pyland.level.level import Level
from pyland.text import _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Push, Replace
from pyland.ui.screens.node import Node
from pyland.ui.screens.page import Page, row
from pyland.ui.screens.placecard import PlaceCard
from pyland.ui.screens.progress import Place, Shore, State, knows_stars, shores
from pyland.ui.screens.seamap import SHADE, Land, SeaMap
from pyland.ui.services import Services
from pyland.ui.widgets import IconButton, keynames
from pyland.ui.widgets.keynames import with_keys
from pyland.ui.widgets.scroll import Scroll

_TICK = 1 / 24
_HERO = (52, 78)
_SIGN = 0.855
"""Where the top of an island's sign is, as a share of its height."""
_CLOUDS = ((-0.36, -0.44, 150, 86), (0.4, 0.32, 120, 70))
"""Over islands that are locked: where, as shares of the island's size from its middle, and how large in dp."""
_SKY = ((0.1, 0.2, 150, 86, 5), (0.46, 0.1, 120, 70, 4), (0.86, 0.62, 170, 98, 7), (0.13, 0.72, 120, 70, 6))
"""Clouds over the open sea: where, as shares of the map's width and height, how large in dp, and dp a second."""
_BACK = (pygame.K_LEFT, pygame.K_UP)
_ON = (pygame.K_RIGHT, pygame.K_DOWN)


class WorldMapScreen(Page):
    """Arrows or the mouse choose a level, Enter or a click enters it. At first the next level to solve is chosen; but
    somebody who comes from the level `at` on another island stays there."""

    def __init__(self, services: Services, at: Level | None = None) -> None:
        super().__init__(services)
        say = self.say
        self._time = 0.0
        self._since = 0.0
        self._scroll = Scroll()
        self._sea: SeaMap | None = None
        self._shores: tuple[Shore, ...] = ()
        self._stars: int | None = None
        self.nodes: list[Node] = []
        self._chosen = ""
        self._came_from = at
        home, helps = _("To the start"), _("Help")
        self.home = IconButton(
            "home", say(home), self._home, icon_size=31, tooltip=say(with_keys(home, keynames.ESCAPE))
        )
        self.help = IconButton(
            "help", say(helps), self.show_help, icon_size=30, tooltip=say(with_keys(helps, keynames.HELP))
        )
        self.settings = IconButton("settings", say(_("Settings")), self._settings, icon_size=30)
        self.west = IconButton("left", say(_("To the west")), lambda: self._go(-1), icon_size=30)
        self.east = IconButton("right", say(_("To the east")), lambda: self._go(1), icon_size=30)
        self.west.focusable = self.east.focusable = False  # arrows on the keyboard do the same
        self.card = PlaceCard(services, self._enter)

    @property
    def chosen(self) -> Node | None:
        """The node that the keyboard is at."""
        return next((node for node in self.nodes if node.chosen), None)

    def place(self, canvas: Canvas) -> None:
        self._refresh(canvas)
        edge, top = canvas.px(24), canvas.px(18)
        self.home.layout(canvas, pygame.Rect(edge, top, canvas.px(54), canvas.px(58)))
        row(canvas, [self.help, self.settings], (canvas.scale.width - edge, top), (54, 58))
        middle = canvas.scale.height // 2 - canvas.px(40)
        self.west.layout(canvas, pygame.Rect(canvas.px(14), middle, canvas.px(50), canvas.px(64)))
        self.east.layout(canvas, pygame.Rect(canvas.scale.width - canvas.px(64), middle, canvas.px(50), canvas.px(64)))
        self.card.place(canvas)
        self._scroll.resize(canvas.scale.width, self._map.width)
        self._reveal(at_once=True)
        self._move_nodes()

    def paint(self, surface: pygame.Surface) -> None:
        canvas = self.canvas
        self._map.draw(surface, self._scroll.shown)
        self._paint_boat(surface)
        self._paint_sky(surface)
        for land in self._map.lands:
            self._paint_sign(surface, land)
            if land.shore.locked is not None:
                self._paint_clouds(surface, land)
        self._paint_hero(surface)
        self._paint_title(surface)
        if not self._shores:
            text = self.say(_("There are no levels here."))
            canvas.text(surface, surface.get_rect().center, text, Face.HEAD, 26, canvas.theme.ink, align="center")

    def move(self, seconds: float) -> bool:
        moved = self._scroll.update(seconds, at_once=self.canvas.reduced_motion)
        if moved:
            self._move_nodes()
        if self.canvas.reduced_motion:
            return moved
        self._since += seconds
        if self._since < _TICK:
            return moved
        self._time += self._since
        self._since = 0.0
        return True

    def handle(self, event: pygame.Event) -> Change | None:
        change = super().handle(event)
        if event.type == pygame.MOUSEMOTION:
            self._look_at_hovered()
        return change

    def key(self, event: pygame.Event) -> Change | None:
        if event.key in _BACK or event.key in _ON:
            self._step(1 if event.key in _ON else -1)
            return None
        if event.key in (pygame.K_HOME, pygame.K_END) and self.nodes:
            self._choose(self.nodes[0 if event.key == pygame.K_HOME else -1])
            return None
        if event.key == pygame.K_ESCAPE:
            self.services.audio.play("click")
            return self._home()
        return super().key(event)

    def other(self, event: pygame.Event) -> Change | None:
        if event.type == pygame.MOUSEWHEEL:
            self._scroll.by((event.precise_x - event.precise_y) * self.canvas.px(90))
        return None

    # Making and moving

    @property
    def _map(self) -> SeaMap:
        if self._sea is None:
            raise RuntimeError("the map has no place yet")
        return self._sea

    def _refresh(self, canvas: Canvas) -> None:
        """Take note of how far the player is."""
        services = self.services
        player = services.player
        self._shores = shores(services.library, player)
        self._stars = player.star_count() if knows_stars(services.library, player) else None
        self._sea = SeaMap(canvas, self._shores)
        places = [place for place, _middle in self._map.places]
        self.nodes = [Node(place, place.level.title, self._act_of(place)) for place in places]
        self.group.widgets = (
            self.home, *self.nodes, *self.card.widgets, self.west, self.east, self.help, self.settings,
        )  # fmt: skip
        chosen = next((node for node in self.nodes if node.level.level.key == self._chosen), None)
        now = next((node for node in self.nodes if node.level.state is State.NOW), None)
        last_open = next((node for node in reversed(self.nodes) if node.level.can_play), None)
        first = chosen or self._stay(now) or now or last_open
        if first is not None:
            self._choose(first)

    def _stay(self, now: Node | None) -> Node | None:
        """The node of the level that the player comes from, unless it is time to go on to `now`."""
        at = self._came_from
        place = next((number for number, node in enumerate(self.nodes) if at and node.level.level.key == at.key), None)
        if at is None or place is None:
            return None
        if now is not None and (now.level.level.island == at.island or self.nodes.index(now) == place + 1):
            return None
        return self.nodes[place]

    def _move_nodes(self) -> None:
        for node, (_place, middle) in zip(self.nodes, self._map.places, strict=True):
            node.put(self.canvas, (middle[0] - self._scroll.shown, middle[1]))
        least = self.canvas.px(60)
        self.west.visible = self._scroll.target > least
        self.east.visible = self._scroll.target < self._scroll.limit - least

    def _choose(self, node: Node) -> None:
        for other in self.nodes:
            other.chosen = other is node
            other.dirty = True
        self._chosen = node.level.level.key
        self.group.focus(node, ring=True)
        self.card.show(node.level)
        if self._scroll.view:
            self._reveal()

    def _step(self, by: int) -> None:
        node = self.chosen
        if node is None:
            return
        place = min(max(self.nodes.index(node) + by, 0), len(self.nodes) - 1)
        if self.nodes[place] is not node:
            self.services.audio.play("hover")
        self._choose(self.nodes[place])

    def _reveal(self, *, at_once: bool = False) -> None:
        """Scroll until the island of the chosen level is seen."""
        node = self.chosen
        if node is None:
            return
        land = next((land for land in self._map.lands if node.level in land.shore.places), None)
        if land is not None:
            self._scroll.reveal(land.rect.x, land.rect.right, self.canvas.px(30), at_once=at_once)

    def _go(self, by: int) -> Change | None:
        """Scroll on by about an island."""
        self._scroll.by(by * self._map.lands[0].rect.width)
        return None

    def _look_at_hovered(self) -> None:
        """The card tells about the level under the mouse, else about the chosen one."""
        hovered = next((node for node in self.nodes if node.hovered), None) or self.chosen
        if hovered is not None:
            self.card.show(hovered.level)

    # Drawing

    def _paint_title(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        text = self.say(_("Choose a level"))
        wide = canvas.text_width(text, Face.HEAD, 27) + canvas.px(48)
        card = pygame.Rect(canvas.px(92), canvas.px(18), wide, canvas.px(56))
        canvas.card(surface, card, 18, shadow=CARD_SHADOW)
        canvas.text(surface, card.center, text, Face.HEAD, 27, theme.ink, align="center")
        if self._stars is not None:
            self._paint_star_count(surface, str(self._stars))

    def _paint_star_count(self, surface: pygame.Surface, text: str) -> None:
        canvas = self.canvas
        wide = canvas.text_width(text, Face.HEAD, 25) + canvas.px(84)
        pill = pygame.Rect(self.help.rect.x - canvas.px(14) - wide, canvas.px(18), wide, canvas.px(56))
        canvas.card(surface, pill, 28, shadow=CARD_SHADOW)
        canvas.icon(surface, "star_full", (pill.x + canvas.px(34), pill.centery - canvas.px(1)), 36)
        canvas.text(surface, (pill.x + canvas.px(60), pill.centery), text, Face.HEAD, 25, canvas.theme.ink)

    def _paint_sign(self, surface: pygame.Surface, land: Land) -> None:
        """The name of an island, and how much of it is done."""
        canvas, theme, shore = self.canvas, self.canvas.theme, land.shore
        locked = shore.locked is not None
        count = len(shore.places)
        below = self.say(shore.locked or _("{solved} of {count} solved", solved=shore.solved, count=count))
        title = canvas.text_width(shore.island.title, Face.HEAD, 20)
        wide = max(title, canvas.text_width(below, Face.BOLD, 15) + canvas.px(24)) + canvas.px(40)
        sign = pygame.Rect(0, 0, wide, canvas.px(58))
        top = land.rect.y + round(land.rect.height * _SIGN)
        sign.midtop = (land.rect.centerx - self._scroll.shown, top)
        canvas.card(surface, sign, 17, shadow=CARD_SHADOW, fill=theme.paper2 if locked else None)
        ink = theme.muted if locked else theme.ink
        upper, lower = sign.y + canvas.px(19), sign.y + canvas.px(41)
        canvas.text(surface, (sign.centerx, upper), shore.island.title, Face.HEAD, 20, ink, align="center")
        left = sign.centerx - canvas.text_width(below, Face.BOLD, 15) // 2 + canvas.px(11)
        done = ("tick", theme.good) if shore.solved == count else ("flag", theme.blue)
        icon, colour = ("lock", theme.muted) if locked else done
        canvas.icon(surface, icon, (left - canvas.px(14), lower), 17, colour)
        canvas.text(surface, (left, lower), below, Face.BOLD, 15, theme.muted)

    def _paint_clouds(self, surface: pygame.Surface, land: Land) -> None:
        canvas = self.canvas
        shade = SHADE if canvas.theme.outline else None
        sway = round(canvas.px(8) * math.sin(self._time * 0.5))
        for number, (x, y, wide, high) in enumerate(_CLOUDS):
            size = canvas.px(wide), canvas.px(high)
            left = land.rect.centerx + round(x * land.rect.width) - size[0] // 2 - self._scroll.shown
            top = land.rect.centery + round(y * land.rect.height)
            surface.blit(canvas.sprites.get(f"cloud_{number + 1}", size, shade), (left + sway * (-1) ** number, top))

    def _paint_sky(self, surface: pygame.Surface) -> None:
        """A few clouds drift over the sea, behind all signs and levels."""
        canvas = self.canvas
        shade = SHADE if canvas.theme.outline else None
        for number, (x, y, wide, high, speed) in enumerate(_SKY):
            size = canvas.px(wide), canvas.px(high)
            way = self._map.width + 2 * size[0]
            left = round((self._time * canvas.px(speed) + x * self._map.width + size[0]) % way)
            place = (left - size[0] - self._scroll.shown, round(y * canvas.scale.height))
            surface.blit(canvas.sprites.get(f"cloud_{number % 2 + 1}", size, shade), place)

    def _paint_boat(self, surface: pygame.Surface) -> None:
        canvas = self.canvas
        size = canvas.px(66)
        way = self._map.width + 2 * size
        x = round((self._time * canvas.px(12) + self._map.width * 0.62) % way) - size - self._scroll.shown
        y = canvas.scale.height - canvas.px(232) + round(canvas.px(3) * math.sin(self._time * 1.4))
        surface.blit(canvas.sprites.get("boat", (size, size)), (x, y))

    def _paint_hero(self, surface: pygame.Surface) -> None:
        """The explorer stands where there is most room beside the level that is next, never on it."""
        canvas = self.canvas
        at = next((node for node in self.nodes if node.level.state is State.NOW), None)
        if at is None:
            return
        size = canvas.px(_HERO[0]), canvas.px(_HERO[1])
        near, up = canvas.px(44), canvas.px(12)
        feet = [(at.rect.centerx - near, at.rect.centery + up), (at.rect.centerx + near, at.rect.centery + up)]
        others = [node.rect.center for node in self.nodes if node is not at]
        best = max(feet, key=lambda point: min((math.dist(point, other) for other in others), default=0.0))
        hop = round(canvas.px(4) * abs(math.sin(self._time * 2.2)))
        picture = canvas.sprites.get(f"{self.services.player.info.look}_s0", size)
        surface.blit(picture, (best[0] - size[0] // 2, best[1] - round(size[1] * 0.9) - hop))

    # Actions

    def _act_of(self, place: Place) -> object:
        return lambda: self._enter(place)

    def _enter(self, place: Place) -> Change | None:
        node = next(node for node in self.nodes if node.level is place)
        if not place.can_play:
            self.services.audio.play("bump")
            self._choose(node)
            return None
        return Replace(self.services.doors.play(place.level))

    def _home(self) -> Change | None:
        return Replace(self.services.doors.title())

    def _settings(self) -> Change | None:
        return Push(self.services.doors.settings())
