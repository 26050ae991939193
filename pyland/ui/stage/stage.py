"""`Stage`: the map as a child sees it."""

from collections.abc import Sequence

import pygame

from pyland.level.picture import MapPicture
from pyland.text import Message, Translator
from pyland.ui.gfx import Canvas, SvgStore
from pyland.ui.stage import spoken, zoom
from pyland.ui.stage.actors import Actors, Drawn, Idling
from pyland.ui.stage.camera import Camera, Frame, Spot
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.ground import Ground
from pyland.ui.stage.looks import Looks, role_of
from pyland.ui.stage.marks import pulse
from pyland.ui.stage.moment import Moment
from pyland.ui.stage.overlay import Overlay
from pyland.ui.stage.ruler import View
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.world.events import Entry
from pyland.world.geometry import Position
from pyland.world.state import State

_HERO = "hero"
_NEAR, _FAR = 1.2, 3.0
"""In tiles: how near the hero may come to the edge where all that is of interest is seen anyway, and elsewhere."""
_BEATS = 2
"""A second: the waves, the breathing, the flag."""
_BREATH = 1.4
_HALO = 3
_HOVER = "tile_hover"


class Stage(Widget):
    """Shows one moment of a world. It takes the mouse (what is here?); the keyboard only where one may walk on it.

    The tiles get the size that fits the map, and the overlays known when the stage is first drawn after `layout` or
    `show`; overlays that come later only move the map aside.
    """

    radius = 6

    def __init__(self, label: str, sprites: SvgStore, say: Translator, *, walkable: bool = False) -> None:
        super().__init__(label)
        self.focusable = walkable
        self._sprites = sprites
        self._say = say
        self._overlays: tuple[pygame.Rect, ...] = ()
        self._covers: tuple[pygame.Rect, ...] = ()
        self._crowd = Crowd()
        self._looks = Looks(sprites)
        self._actors = Actors(self._crowd, self._looks, sprites)
        self._ground = Ground(sprites)
        self._camera = Camera()
        self._moment = Moment(self._crowd)
        self._mark: tuple[Position, str] | None = None
        self._hover: Position | None = None
        self._mouse = (-1, -1)
        self._ruler_shown = True
        self._clear = pygame.Rect(0, 0, 0, 0)
        self._tile = 1
        self._columns, self._rows = 0, 0
        self._interest = pygame.Rect(0, 0, 0, 0)
        self._clock = 0.0
        self._zoom_open = True
        self._body = _HERO
        self._hushed: str | None = None
        self._overlay: Overlay | None = None

    # What is shown

    def show(self, picture: MapPicture, state: State) -> None:
        """Show another map, from its start."""
        self._columns, self._rows = picture.width, picture.height
        self._interest = _interest(state)
        self._ground.show(picture)
        self._mark = self._hover = None
        self._moment.start(state)
        self._fit()

    def set_moment(self, state: State, happening: Sequence[tuple[Entry, float]]) -> None:
        """Show the world as it is when these entries happen at the same time, each with how far it is done (0 to 1);
        `state` is the world before all of them.
        """
        change = self._moment.show(state, happening, self._reduced)
        if change.seen:
            self.dirty = True
            self._aim(anew=change.new_try)

    def follow(self, body: str) -> None:
        """Mark this body as the one that is led, and keep it in sight."""
        if body != self._body:
            self._body = self._actors.led = body
            self.dirty = True
            self._aim()

    def hush(self, owner: str | None) -> None:
        """Show no bubble for what this one says, because it can be read elsewhere; None: show all again."""
        if owner != self._hushed:
            if self._hushed is not None:
                self._moment.silence(self._hushed)
            self._hushed = owner
            self.dirty = True

    def cheer(self, body: str) -> None:
        """Let somebody hop for joy at the end of a run."""
        self._moment.cheer(body, self._reduced)

    def set_mark(self, where: Position | None, kind: str = "bump") -> None:
        """Point at the tile an explanation is about ("bump" or "goal"), or at none."""
        mark = (Position(*where), kind) if where is not None else None
        if mark != self._mark:
            self._mark = mark
            self.dirty = True
            self._aim()

    @property
    def ring_rect(self) -> pygame.Rect:
        return self.rect.inflate(-2 * self.canvas.px(4), -2 * self.canvas.px(4))

    def set_focus(self, focused: bool, *, ring: bool = False) -> None:
        # Who walks here by keyboard always has to see that the keys come here, and not to the program.
        super().set_focus(focused, ring=focused)

    def set_clear(self, rects: Sequence[pygame.Rect], passing: Sequence[pygame.Rect] = ()) -> None:
        """Say where other things lie over the stage, in pixels. The hero and the mark are kept out of `rects`; nothing
        moves for those in `passing`, but no number of the ruler peeps out below them.
        """
        overlays = tuple(pygame.Rect(rect) for rect in rects)
        covers = (*overlays, *(pygame.Rect(rect) for rect in passing))
        if covers != self._covers:
            self._covers = covers
            self.dirty = True
        if overlays != self._overlays:
            self._overlays = overlays
            self.dirty = True
            if self._zoom_open:
                self._fit()
            else:
                self._clear = zoom.clear_part(self.rect, overlays)
                self._aim()

    @property
    def ruler(self) -> bool:
        """Whether the numbers of columns and rows are shown."""
        return self._ruler_shown

    @ruler.setter
    def ruler(self, shown: bool) -> None:
        if shown != self._ruler_shown:
            self._ruler_shown = shown
            self.dirty = True

    def finish(self) -> None:
        """Wait for what is drawn in the background: for pictures that are made without a frame loop."""
        self._ground.finish()
        self._looks.finish()
        self._camera.jump()
        self.dirty = True

    # In words

    def describe(self, position: Position) -> Message:
        """What is on a tile: "a shell (5, 5)"."""
        return spoken.describe(self._moment.state, position)

    def spoken(self) -> tuple[Message, ...]:
        """The whole map in words, sentence by sentence."""
        return spoken.overview(self._moment.state)

    # Where things are

    @property
    def tile(self) -> int:
        """The width of a tile in pixels."""
        return self._tile

    def tile_rect(self, position: Position) -> pygame.Rect:
        """Where a tile is, in pixels of the window."""
        x, y = position
        return pygame.Rect(self._camera.x + x * self._tile, self._camera.y + y * self._tile, self._tile, self._tile)

    def tile_at(self, point: tuple[int, int]) -> Position | None:
        """The tile of the map that is seen at a pixel, or None outside the map and under overlays."""
        if not self.rect.collidepoint(point) or any(cover.collidepoint(point) for cover in self._covers):
            return None
        x, y = (point[0] - self._camera.x) // self._tile, (point[1] - self._camera.y) // self._tile
        return Position(x, y) if 0 <= x < self._columns and 0 <= y < self._rows else None

    # The widget

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._overlay = Overlay(canvas)
        self._fit()

    def handle(self, event: pygame.Event) -> object | None:
        if event.type not in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN) or not self.hit(event.pos):
            return None
        self.hovered = True
        self._mouse = event.pos
        self._set_hover(self.tile_at(self._mouse))
        return HANDLED

    def hit(self, point: tuple[int, int]) -> bool:
        return self.visible and self.rect.collidepoint(point)

    def update(self, seconds: float) -> bool:
        if not self.hovered:
            self._set_hover(None)
        changed = self.dirty
        self.dirty = False
        changed |= self._pass_time(seconds)
        if self._camera.jump() if self._reduced else self._camera.update(seconds):
            changed = True
            self._set_hover(self.tile_at(self._mouse) if self._hover else None)
        changed |= self._moment.update(seconds)
        return changed or (self._ground.waiting and self._ground.news()) or self._looks.news()

    def paint(self, surface: pygame.Surface) -> None:
        before = surface.get_clip()
        surface.set_clip(self.rect.clip(before))
        self._paint(surface)
        surface.set_clip(before)

    def _paint(self, surface: pygame.Surface) -> None:
        self._zoom_open = False
        view, canvas = self._view, self.canvas
        self._ground.draw(surface, self.rect, view.origin, self._phase)
        self._ground.draw_changes(surface, self.rect, view.origin, self._moment.state)
        if self._hover is not None:
            canvas.sprite(surface, _HOVER, self.tile_rect(self._hover))
        self._actors.idling = Idling(None if self._reduced else self._beat, canvas.scale.line(_BREATH))
        self._actors.draw(surface, self.rect, view, self._moment.motion, self._mark_ring())
        self._ground.draw_above(surface, self.rect, view.origin)
        self._actors.draw_flying(surface, view, self._moment.flying)
        self._paint_over(surface, view)

    # Drawing

    def _mark_ring(self) -> tuple[Drawn, ...]:
        """The ring of the mark, which lies over what is on its tile, and under whoever stands in front of it."""
        if self._mark is None:
            return ()
        where, _ = self._mark
        return (Drawn(where.y, 4, (self._ready_overlay.marks.ring(self.tile_rect(where), self._grown),)),)

    def _paint_over(self, surface: pygame.Surface, view: View) -> None:
        """What lies over the whole map: the mark, the ruler, bubbles and the name of a tile."""
        over, motion = self._ready_overlay, self._moment.motion
        over.signs(surface, self.rect, view, motion, self._owner)
        if self._mark is not None:
            where, kind = self._mark
            over.marks.badge(surface, self._clear, self.tile_rect(where), kind)
        if self._ruler_shown:
            over.ruler(surface, view, self._covers, self._hover)
        over.speech(
            surface, self._clear, (bubble for bubble in self._moment.bubbles if bubble.owner != self._hushed),
            self._owner,
        )
        if self._hover is not None:
            over.tip(surface, self._clear, self._say(self.describe(self._hover)), self.tile_rect(self._hover))

    def _owner(self, name: str) -> pygame.Rect | None:
        return self._actors.owner(name, self._view, self._moment.motion)

    @property
    def _ready_overlay(self) -> Overlay:
        if self._overlay is None:
            raise RuntimeError(f"{self.label!r} has no place yet")
        return self._overlay

    @property
    def _view(self) -> View:
        return View((self._camera.x, self._camera.y), self._tile, self._columns, self._rows, self._clear)

    @property
    def _reduced(self) -> bool:
        return self._canvas is not None and self._canvas.reduced_motion

    @property
    def _beat(self) -> int:
        return int(self._clock * _BEATS)

    @property
    def _phase(self) -> int:
        """Which of the two moments of the waves is shown."""
        return 0 if self._reduced else self._beat % 2

    @property
    def _grown(self) -> int:
        """By how many pixels the ring of the mark is larger than its tile now."""
        return self._ready_overlay.marks.grown(0.5 if self._reduced else pulse(self._clock))

    # Following

    def _fit(self) -> None:
        """Choose the size of the tiles anew."""
        if self._canvas is None:
            return
        theme, scale = self._canvas.theme, self._canvas.scale
        seen, origin = self.rect, (self._camera.x, self._camera.y)
        self._clear = zoom.clear_part(self.rect, self._overlays)
        self._tile = zoom.tile_size(self._clear, (self._columns, self._rows), self._interest.size, scale.factor)
        strong = theme.name == "hc"
        self._ground.resize(self._tile, strong, seen, origin)
        self._looks.resize(self._tile, max(2, scale.px(_HALO)) if strong else 0)
        for thing in self._crowd:
            if role_of(thing).faces:
                self._looks.wish(thing)
        self._aim(anew=True)
        self._camera.jump()
        self._zoom_open = True
        self.dirty = True

    def _aim(self, *, anew: bool = False) -> None:
        """Tell the camera what matters: the mark, or else the hero; `anew` looks first at all that is of interest."""
        if self._canvas is None:
            return
        interest, tile = self._interest, self._tile
        at_once = interest.width * tile <= self._clear.width and interest.height * tile <= self._clear.height
        size, margin = (self._columns * tile, self._rows * tile), (_NEAR if at_once else _FAR) * tile
        frame = Frame(self._clear, zoom.reserve(self._canvas.scale.factor), size, tile, margin)
        followed = self._followed()
        if anew:
            whole = Spot(interest.x, interest.y, interest.width, interest.height)
            self._camera.aim(frame, whole if at_once else followed, middle=True)
        self._camera.aim(frame, followed)

    def _followed(self) -> Spot:
        """The tile that has to be seen."""
        hero = self._crowd.find(self._body)
        if self._mark is not None:
            return Spot(*self._mark[0])
        if hero is None:
            return Spot(0, 0)
        pose = self._moment.motion.poses.get(self._body)
        return Spot(hero.position.x + (pose.dx if pose else 0), hero.position.y + (pose.dy if pose else 0))

    def _pass_time(self, seconds: float) -> bool:
        """Let the clock go on. Returns whether something looks different for that reason alone."""
        if self._reduced or self._overlay is None:
            return False
        beat, grown = self._beat, self._grown
        self._clock += seconds
        if self._mark is not None and grown != self._grown:
            return True
        return beat != self._beat and (
            self._actors.lively or self._ground.has_waves(self.rect, (self._camera.x, self._camera.y))
        )

    def _set_hover(self, tile: Position | None) -> None:
        if tile != self._hover:
            self._hover = tile
            self.dirty = True


def _interest(state: State) -> pygame.Rect:
    """The tiles on which there is something to do, and those around them."""
    places = [thing.position for thing in state.things.values() if role_of(thing).strong]
    if not places:
        return pygame.Rect(0, 0, state.width, state.height)
    left, top = min(place.x for place in places), min(place.y for place in places)
    right, bottom = max(place.x for place in places) + 1, max(place.y for place in places) + 1
    return pygame.Rect(left - 1, top - 1, right - left + 2, bottom - top + 2).clip((0, 0, state.width, state.height))
