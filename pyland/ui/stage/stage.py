"""`Stage`: the map as a child sees it."""

from collections.abc import Collection, Mapping, Sequence

import pygame

from pyland.level.picture import MapPicture
from pyland.text import Message, Translator
from pyland.ui.gfx import Canvas, SvgStore
from pyland.ui.stage.actors import Actors, Drawn, Idling
from pyland.ui.stage.answers import BodyPressed, TilePressed
from pyland.ui.stage.beat import Beat
from pyland.ui.stage.camera import Spot
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.ground import Ground
from pyland.ui.stage.hover import Hover
from pyland.ui.stage.lookaround import LookAround
from pyland.ui.stage.looks import Looks, role_of
from pyland.ui.stage.moment import Moment
from pyland.ui.stage.overlay import Overlay
from pyland.ui.stage.ruler import View
from pyland.ui.stage.sight import Sight
from pyland.ui.stage.spoken import Teller
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.pointer import ARROW, HAND
from pyland.world.events import Entry
from pyland.world.geometry import Position
from pyland.world.state import State

_HERO = "hero"
_BREATH = 1.4
_HALO = 3
_HOVER = "tile_hover"
_DRAGGED = 5
"""In dp: a click may tremble so much."""


class Stage(Widget):
    """Shows one moment of a world. It takes the mouse (what is here?), and lets one look around on a large map.

    With `walkable` one may walk on it by keyboard: then a click gives it the keys, too, and arrows look around only
    with Shift. `bodies` are those who have a program; with more than one, a click on them is `BodyPressed`. Of what
    things are for, only that is told for which the `commands` are known (None: all are).

    The tiles get the size that fits the map, and the overlays known when the stage is first drawn after `layout` or
    `show`; overlays that come later only move the map aside.
    """

    radius = 6

    def __init__(
        self, label: str, sprites: SvgStore, say: Translator, *, walkable: bool = False,
        commands: Collection[str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(label)
        self.walkable = self.focus_by_click = walkable
        self.bodies: Sequence[str] = ()
        self._sprites = sprites
        self._say = say
        self._overlays: tuple[pygame.Rect, ...] = ()
        self._covers: tuple[pygame.Rect, ...] = ()
        self._crowd = Crowd()
        self._looks = Looks(sprites)
        self._actors = Actors(self._crowd, self._looks, sprites)
        self._ground = Ground(sprites)
        self._sight = Sight()
        self._looking = LookAround(self._sight, with_shift=walkable)
        self.teller = Teller(commands)
        """Puts the map into words. It has to be told what was read."""
        self._moment = Moment(self._crowd)
        self._mark: tuple[Position, str] | None = None
        self._hover = Hover()
        self._ruler_shown = True
        self._beat = Beat()
        self.wanted: Mapping[Position, Message] = {}  # see `want`
        self._had_keys = False
        self._zoom_open = True
        self._body = _HERO
        self._overlay: Overlay | None = None

    # What is shown

    def show(self, picture: MapPicture, state: State) -> None:
        """Show another map, from its start."""
        self._sight.show(picture.width, picture.height, state)
        self._ground.show(picture)
        self._mark = self._hover.tile = None
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
            self._sight.look_back()
            self._aim()

    def hush(self, owner: str | None) -> None:
        """Show no bubble for what this one says, because it can be read elsewhere; None: show all again."""
        self.dirty |= self._moment.hush(owner)

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

    def want(self, tiles: Mapping[Position, Message]) -> None:
        """Outline these tiles, on which a goal still wants something, with what that is."""
        if tiles != self.wanted:
            self.wanted = dict(tiles)
            self.dirty = True

    @property
    def ring_rect(self) -> pygame.Rect:
        return self.rect.inflate(-2 * self.canvas.px(4), -2 * self.canvas.px(4))

    def set_focus(self, focused: bool, *, ring: bool = False) -> None:
        # Who walks here by keyboard always has to see that the keys come here, and not to the program.
        super().set_focus(focused, ring=ring or (focused and self.walkable))
        if not focused:
            self._looking.let_go(keys_only=True)

    def set_clear(
        self, rects: Sequence[pygame.Rect], passing: Sequence[pygame.Rect] = (), *, zoom: bool = True
    ) -> None:
        """Say where other things lie over the stage, in pixels. The hero and the mark are kept out of `rects`; nothing
        moves for those in `passing`, but no number of the ruler peeps out below them. Without `zoom`, tiles stay as
        large as they are."""
        overlays = tuple(map(pygame.Rect, rects))
        covers = (*overlays, *map(pygame.Rect, passing))
        if covers != self._covers:
            self._covers = covers
            self.dirty = True
        if overlays != self._overlays:
            self._overlays = overlays
            self.dirty = True
            if self._zoom_open and zoom:
                self._fit()
            else:
                self._sight.make_room(overlays)
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
        self._sight.camera.jump()
        self.dirty = True

    # Looking around

    @property
    def looks_away(self) -> bool:
        """Whether another part of the map is looked at than the one where the led body is."""
        return self._sight.away

    def look_back(self) -> None:
        """Look at the led body again."""
        self._sight.look_back()

    # In words

    def describe(self, position: Position) -> Message:
        """What is on a tile: "a shell (5, 5)"."""
        return self.teller.describe(self._moment.state, position)

    def spoken(self) -> tuple[Message, ...]:
        """The whole map in words, sentence by sentence."""
        return self.teller.overview(self._moment.state)

    @property
    def tile(self) -> int:
        """The width of a tile in pixels."""
        return self._sight.tile

    def tile_rect(self, position: Position, *, at_rest: bool = False) -> pygame.Rect:
        """Where a tile is, in pixels of the window; or will be `at_rest`, when the map has stopped gliding."""
        return self._sight.tile_rect(position, at_rest=at_rest)

    def tile_at(self, point: tuple[int, int]) -> Position | None:
        """The tile of the map that is seen at a pixel, or None outside the map and under overlays."""
        return self._sight.tile_at(point) if self._is_bare(point) else None

    def body_at(self, point: tuple[int, int]) -> str | None:
        """Whom of those with a program one sees at a pixel, from head to feet, or None."""
        if len(self.bodies) < 2 or not self._is_bare(point):
            return None
        places = {body: self._owner(body) for body in self.bodies}
        there = {body: rect for body, rect in places.items() if rect is not None and rect.collidepoint(point)}
        return max(there, key=lambda body: there[body].bottom, default=None)

    def _is_bare(self, point: tuple[int, int]) -> bool:
        return self.rect.collidepoint(point) and not any(cover.collidepoint(point) for cover in self._covers)

    # The widget

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._overlay = Overlay(canvas)
        self._fit()

    def handle(self, event: pygame.Event) -> object | None:
        match event.type:
            case pygame.MOUSEMOTION | pygame.MOUSEBUTTONDOWN:
                return self._pointed(event)
            case pygame.MOUSEBUTTONUP:
                return self._released(event.pos)
            case pygame.MOUSEWHEEL:
                self._looking.wheel(event)
                return HANDLED
            case pygame.KEYDOWN | pygame.KEYUP if self.focused:
                return self._looking.key(event)
        return None

    def _pointed(self, event: pygame.Event) -> object | None:
        """The mouse goes on, or presses."""
        self._looking.move(event.pos, self.canvas.px(_DRAGGED))
        if not self.hit(event.pos):
            return None
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._looking.press(event.pos)
        self.hovered = True
        self.pointer = HAND if self.body_at(event.pos) else ARROW
        self._hover.mouse = event.pos
        self._point()
        return HANDLED

    def _released(self, point: tuple[int, int]) -> object:
        """The mouse is let go: that may have been a click on somebody, or on a tile."""
        clicked = self._looking.release()
        self._point()
        body = self.body_at(point) if clicked else None
        tile = self.tile_at(point) if clicked and self._had_keys else None
        return BodyPressed(body) if body is not None else TilePressed(tile) if tile is not None else HANDLED

    def let_go(self) -> None:
        super().let_go()
        self._looking.let_go()

    def hit(self, point: tuple[int, int]) -> bool:
        return self.visible and self.rect.collidepoint(point)

    def update(self, seconds: float) -> bool:
        if not self.hovered:
            self._hover.tile = None
        if not self._looking.held:
            self._had_keys = self.focused and self.walkable
        self._looking.update(seconds)
        changed = self.dirty | self._hover.update(seconds) | self._pass_time(seconds)
        self.dirty = False
        if self._sight.update(seconds, at_once=self._reduced):
            changed = True
            self._point()
        changed |= self._moment.update(seconds)
        return changed or (self._ground.waiting and self._ground.news()) or self._looks.news()

    def paint(self, surface: pygame.Surface) -> None:
        before = surface.get_clip()
        surface.set_clip(self.rect.clip(before))
        self._paint(surface)
        surface.set_clip(before)

    def _paint(self, surface: pygame.Surface) -> None:
        self._zoom_open = False
        view, canvas = self._sight.view, self.canvas
        self._beat.still = self._reduced
        self._ground.draw(surface, self.rect, view.origin, self._beat.phase)
        self._ground.draw_changes(surface, self.rect, view.origin, self._moment.state)
        self._ready_overlay.wanted(surface, self.rect, view, self.wanted)
        if self._hover.tile is not None:
            canvas.sprite(surface, _HOVER, self.tile_rect(self._hover.tile))
        self._actors.idling = Idling(None if self._reduced else self._beat.count, canvas.scale.line(_BREATH))
        self._actors.draw(surface, self.rect, view, self._moment.motion, self._between())
        self._ground.draw_above(surface, self.rect, view.origin)
        self._actors.draw_flying(surface, view, self._moment.flying)
        self._paint_over(surface, view)

    # Drawing

    def _between(self) -> Sequence[Drawn]:
        """What lies among the things: how many are on a tile, and the ring of the mark, which lies over what is on its
        tile, and under whoever stands in front of it."""
        over, view = self._ready_overlay, self._sight.view
        drawn = over.piles(self._crowd.piles, self.rect, view)
        if self._mark is not None:
            where, _kind = self._mark
            drawn.append(Drawn(where.y, 4, (over.marks.ring(self.tile_rect(where), self._grown),)))
        return drawn

    def _paint_over(self, surface: pygame.Surface, view: View) -> None:
        """What lies over the whole map: the mark, the ruler, bubbles and the name of a tile."""
        over, motion = self._ready_overlay, self._moment.motion
        over.signs(surface, self.rect, view, motion, self._owner)
        if self._mark is not None:
            where, kind = self._mark
            over.marks.badge(surface, self._sight.clear, self.tile_rect(where), kind)
        if self._ruler_shown:
            over.ruler(surface, view, self._covers, self._hover.tile)
        over.speech(surface, self._sight.clear, self._moment.bubbles, self._owner)
        if self._hover.tile is not None:
            wanted = self.wanted.get(self._hover.tile)
            words = self.teller.tip(self._moment.state, self._hover.tile, wanted, more=self._hover.rests)
            tip = tuple(map(self._say, words))
            over.tip(surface, self._sight.clear, tip, self.tile_rect(self._hover.tile))

    def _owner(self, name: str) -> pygame.Rect | None:
        return self._actors.owner(name, self._sight.view, self._moment.motion)

    @property
    def _ready_overlay(self) -> Overlay:
        if self._overlay is None:
            raise RuntimeError(f"{self.label!r} has no place yet")
        return self._overlay

    @property
    def _reduced(self) -> bool:
        return self._canvas is not None and self._canvas.reduced_motion

    @property
    def _grown(self) -> int:
        """By how many pixels the ring of the mark is larger than its tile now."""
        return self._ready_overlay.marks.grown(self._beat.pulse)

    # Following

    def _fit(self) -> None:
        """Choose the size of the tiles anew."""
        if self._canvas is None:
            return
        scale, camera = self._canvas.scale, self._sight.camera
        origin = (camera.x, camera.y)
        self._sight.fit(self.rect, self._overlays, scale.factor)
        strong = self._canvas.theme.name == "hc"
        self._ground.resize(self.tile, strong, self.rect, origin)
        self._looks.resize(self.tile, max(2, scale.px(_HALO)) if strong else 0)
        for thing in self._crowd:
            if role_of(thing).faces:
                self._looks.wish(thing)
        self._aim(anew=True)
        camera.jump()
        self._zoom_open = True
        self.dirty = True

    def _aim(self, *, anew: bool = False) -> None:
        """Tell the camera what matters: the mark and the hero; `anew` looks first at all that is of interest."""
        if self._canvas is not None:
            self._sight.aim(self._followed(), anew=anew)

    def _followed(self) -> Spot:
        """The tiles that have to be seen: the mark, with the hero when there is room for both."""
        hero, mark = self._crowd.find(self._body), self._mark[0] if self._mark is not None else None
        if hero is None:
            return Spot(*mark) if mark is not None else Spot(0, 0)
        pose = self._moment.motion.poses.get(self._body)
        place = Spot(hero.position.x + (pose.dx if pose else 0), hero.position.y + (pose.dy if pose else 0))
        return self._sight.with_both(Spot(*mark), place) if mark is not None else place

    def _pass_time(self, seconds: float) -> bool:
        """Let the clock go on. Returns whether something looks different for that reason alone."""
        if self._reduced or self._overlay is None:
            return False
        grown, next_beat = self._grown, self._beat.go_on(seconds)
        if self._mark is not None and grown != self._grown:
            return True
        return next_beat and (
            self._actors.lively or self._ground.has_waves(self.rect, self._sight.view.origin)
        )

    def _point(self) -> None:
        """Find out what the mouse is on."""
        there = self.hovered and not self._looking.dragging
        self._hover.tile = self.tile_at(self._hover.mouse) if there else None
