"""Draws the things: sorted from back to front, each where the moment has it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

import pygame

from pyland.ui.gfx import SvgStore
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.looks import Look, Looks, Role, role_of, sprite_of
from pyland.ui.stage.motion import PICKED_UP, Motion, Pop, Pose
from pyland.ui.stage.ruler import View
from pyland.world.state import Thing
from pyland.world.things import KINDS

_RING = "player_ring"
_HERO = "hero"
_HEAD = 0.08
"""In tiles: the empty part above a sprite's head."""
_FLAT = -2
_FLIES = 0.4
_FLIES_HIGH = 0.4
_RESTING = Pose()
Blit = tuple[pygame.Surface, tuple[int, int]]


class Drawn(NamedTuple):
    """Pictures that belong together: those further south lie over others, and on one row those with a higher layer."""

    row: float
    layer: int
    blits: Sequence[Blit]


@dataclass(frozen=True, slots=True)
class Idling:
    """How those look who only stand there: at which half second `beat` (None: quite still), and by how many pixels
    breathing makes a body lower.
    """

    beat: int | None = None
    squash: int = 1


@dataclass(frozen=True, slots=True)
class Fly:
    """A thing that was picked up and flies away since `age` seconds."""

    thing: Thing
    age: float = 0.0

    @property
    def over(self) -> bool:
        """Whether it cannot be seen any more."""
        return self.age >= _FLIES


class Actors:
    """Draws a crowd."""

    def __init__(self, crowd: Crowd, looks: Looks, store: SvgStore) -> None:
        self._crowd = crowd
        self._looks = looks
        self._store = store
        self.idling = Idling()
        self.led = _HERO
        """The body with a ring around its feet: the one that is led."""
        self.lively = False
        """Whether somebody was drawn who does not stand quite still."""

    def draw(
        self, surface: pygame.Surface, area: pygame.Rect, view: View, motion: Motion, also: Iterable[Drawn] = ()
    ) -> None:
        """Draw everybody who is in the area, and something else among them."""
        drawn = list(also)
        self.lively = False
        for thing in self._in_sight(area, view, motion):
            if not sprite_of(thing):
                continue
            pop = motion.pops.get(thing.id)
            if pop is not None:
                drawn.append(Drawn(thing.position.y, -1, (self._popped(thing, pop, view),)))
                continue
            pose = motion.poses.get(thing.id, _RESTING)
            drawn.append(self._drawn(thing, pose, view))
        drawn.sort(key=itemgetter(0, 1))
        surface.fblits([blit for item in drawn for blit in item.blits])

    def draw_flying(self, surface: pygame.Surface, view: View, flying: Iterable[Fly]) -> None:
        """Draw what was picked up a moment ago."""
        for fly in flying:
            share = min(1.0, fly.age / _FLIES)
            size, high = PICKED_UP
            picture, corner = self._popped(fly.thing, Pop(size * (1 - 0.3 * share), high + _FLIES_HIGH * share), view)
            picture.set_alpha(round(255 * (1 - share)))
            surface.blit(picture, corner)

    def owner(self, name: str, view: View, motion: Motion) -> pygame.Rect | None:
        """From head to feet, where a thing is drawn; None when there is no such thing."""
        thing = self._crowd.find(name)
        if thing is None:
            return None
        look = self._looks.look(self._looks.sprite(thing), role_of(thing))
        x, y = corner_of(thing, motion.poses.get(name, _RESTING), view)
        head = round(_HEAD * view.tile)
        top = y + look.dy + head
        return pygame.Rect(x, top, view.tile, max(1, y + view.tile - top))

    def _in_sight(self, area: pygame.Rect, view: View, motion: Motion) -> list[Thing]:
        left, top = (area.left - view.origin[0]) // view.tile, (area.top - view.origin[1]) // view.tile
        right, bottom = (area.right - view.origin[0]) // view.tile, (area.bottom - view.origin[1]) // view.tile
        return list(self._crowd.between(range(left - 1, right + 2), range(top - 1, bottom + 3)))

    def _drawn(self, thing: Thing, pose: Pose, view: View) -> Drawn:
        role = role_of(thing)
        x, y = corner_of(thing, pose, view)
        name, low = self._looks.sprite(thing, pose.facing), 0
        if pose.frame is not None:
            name = self._looks.stride(name, pose.frame)
        elif pose is _RESTING and self.idling.beat is not None:
            name, low = self._idle(thing, name, role.person, self.idling.beat)
        look = self._looks.look(name, role, low)
        blits = [(_faded(look.picture, pose.alpha), (x + look.dx, y + look.dy - round(pose.up * view.tile)))]
        if thing.id == self.led:
            blits.insert(0, (self._store.get(_RING, (view.tile, view.tile)), (x, y)))
        return Drawn(thing.position.y + pose.dy, _layer(thing, role), blits)

    def _idle(self, thing: Thing, name: str, person: bool, beat: int) -> tuple[str, int]:
        """The sprite and the squash of somebody who only stands there: people breathe, and wave now and then."""
        offset = 5 * thing.position.x + 3 * thing.position.y
        if self._looks.idles(name):
            self.lively = True
            waves = (beat + offset) % 16 < 2 if person else (beat + offset) % 2
            name = self._looks.frame(name, 1) if waves else name
        if not person:
            return name, 0
        self.lively = True
        return name, self.idling.squash if (beat + offset) % 4 < 2 else 0

    def _popped(self, thing: Thing, pop: Pop, view: View) -> Blit:
        look: Look = self._looks.look(self._looks.sprite(thing), role_of(thing))
        x, y = corner_of(thing, _RESTING, view)
        place = look.picture.get_rect(topleft=(x + look.dx, y + look.dy - round(pop.rise * view.tile)))
        size = max(1, round(place.width * pop.scale)), max(1, round(place.height * pop.scale))
        picture = pygame.transform.smoothscale(look.picture, size)
        picture.set_alpha(pop.alpha)
        return picture, picture.get_rect(center=place.center).topleft


def _layer(thing: Thing, role: Role) -> int:
    """What lies over what on a row: flat things under all, people over things, bodies over everybody."""
    kind = KINDS.get(thing.kind)
    if kind is None:
        return 0
    return _FLAT if kind.flat else 2 if kind.body else int(role.person)


def corner_of(thing: Thing, pose: Pose, view: View) -> tuple[int, int]:
    """The pixel of the top left corner of the tile on which a thing is drawn."""
    x, y = thing.position
    return view.origin[0] + round((x + pose.dx) * view.tile), view.origin[1] + round((y + pose.dy) * view.tile)


def _faded(picture: pygame.Surface, alpha: int) -> pygame.Surface:
    if alpha == 255:
        return picture
    faded = picture.copy()
    faded.set_alpha(alpha)
    return faded
