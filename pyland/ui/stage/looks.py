"""How a thing looks: its sprite at the right size, in the right place on its tile, with a halo or dimmed if need be."""

import math
import re
from typing import NamedTuple

import pygame

from pyland.ui.gfx import SvgStore
from pyland.ui.gfx.svg import Size
from pyland.world.geometry import Direction
from pyland.world.state import Thing
from pyland.world.things import KINDS
from pyland.world.things.person import Person

_LIFT_OF_PEOPLE = 0.16
"""In tiles: people stand a little above the middle of their tile's lower half."""
_LIFT_OF_TALL = 0.06
_SEEN = 110
"""Alpha from which on a pixel belongs to the thing and not to its shadow."""
_AROUND = 20
_DIMMED = (170, 170, 178, 255)
_WALKING = re.compile(r"_[nesw]0$")
_FACING = re.compile(r"_[nesw]?0$")
_WESTWARD = frozenset({"croc_sleep"})
"""Pictures that show somebody from the west only: for the east they are turned over."""
_FLIPPED = "|east"
_WAVING = re.compile(r"_0$")


class Look(NamedTuple):
    """A picture, and its top left corner seen from the tile's, in pixels."""

    picture: pygame.Surface
    dx: int
    dy: int


class Role(NamedTuple):
    """What matters of a kind for its look."""

    tall: bool
    person: bool
    strong: bool
    """Has the look of things that can be used, and of people."""
    faces: bool = False
    """Has a picture for each way it can face."""


_UNKNOWN = Role(False, False, True)


def role_of(thing: Thing) -> Role:
    """The role of a thing; one of an unknown kind is taken for something small and useful."""
    kind = KINDS.get(thing.kind)
    if kind is None:
        return _UNKNOWN
    person = kind.body or isinstance(kind, Person)
    return Role(kind.tall, person, kind.usable or person, kind.turns_to_face)


def sprite_of(thing: Thing, facing: Direction | None = None) -> str:
    """The name of the sprite that shows a thing, if need be facing another way."""
    kind = KINDS.get(thing.kind)
    if kind is None:
        return thing.kind
    return kind.sprite(thing.turned(facing) if facing else thing)


def is_seen(thing: Thing) -> bool:
    """Whether there is anything to be seen of a thing."""
    kind = KINDS.get(thing.kind)
    return kind is None or kind.seen(thing)


class Looks:
    """Makes looks and keeps them, for one tile size."""

    def __init__(self, store: SvgStore) -> None:
        self._store = store
        self._tile = 0
        self._before = 0
        self._halo = 0
        self._kept: dict[tuple[str, Role, int], Look] = {}
        self._meanwhile: dict[tuple[str, Role, int], Look] = {}
        self._frames: dict[tuple[str, int], str] = {}
        self._strides: dict[tuple[str, int], str] = {}
        self._known: dict[str, str] = {}

    def resize(self, tile: int, halo: int) -> None:
        """Draw for tiles `tile` pixels wide from now on; with a `halo` so many pixels wide, or 0 for the usual look."""
        if (tile, halo) != (self._tile, self._halo):
            self._before = self._tile if self._tile != tile else self._before
            self._tile, self._halo = tile, halo
            self._kept.clear()
            self._meanwhile.clear()

    def finish(self) -> None:
        """Stretch nothing any more."""
        self._before = 0
        self._meanwhile.clear()

    def look(self, name: str, role: Role, squash: int = 0) -> Look:
        """The look of a sprite, `squash` pixels lower than usual."""
        key = (name, role, squash)
        found = self._kept.get(key)
        if found is not None:
            return found
        size = self._size(role, squash, self._tile)
        if self._store.ready(name.removesuffix(_FLIPPED), size) or not self._before:
            self._meanwhile.pop(key, None)
            return self._kept.setdefault(key, self._make(self._picture(name, size), role))
        return self._wait_for(key, size)

    def news(self) -> bool:
        """Whether a sprite that was stretched can be drawn well now."""
        return any(self._store.ready(name, self._size(role, squash, self._tile))
                   for name, role, squash in self._meanwhile)  # fmt: skip

    def sprite(self, thing: Thing, facing: Direction | None = None) -> str:
        """The name of the sprite that shows a thing, if need be facing another way. Who has no picture of that side is
        shown from the front."""
        name = sprite_of(thing, facing)
        if name in _WESTWARD and (facing or thing.facing) is Direction.EAST:
            return name + _FLIPPED
        found = self._known.get(name)
        if found is None:
            fronts = (_FACING.sub(front, name) for front in ("_0", "_s0")) if not self._store.has(name) else ()
            found = next((front for front in fronts if self._store.has(front)), name)
            self._known[name] = found
        return found

    def stride(self, name: str, frame: int) -> str:
        """The picture of a step. Who walks toward the child does not wave meanwhile."""
        found = self._strides.get((name, frame))
        if found is None:
            front = _WAVING.sub("_s0", name)
            found = self.frame(front if frame and self._store.has(front) else name, frame)
            self._strides[name, frame] = found
        return found

    def frame(self, name: str, frame: int) -> str:
        """Another picture of the same ("explorer_e0" walks on as "explorer_e1"), or the name if there is none."""
        if not frame:
            return name
        found = self._frames.get((name, frame))
        if found is None:
            stem = name[:-1] if name.endswith("0") else f"{name}_"
            found = f"{stem}{frame}" if self._store.has(f"{stem}{frame}") else name
            self._frames[name, frame] = found
        return found

    def idles(self, name: str) -> bool:
        """Whether there is a second picture for somebody who only stands there."""
        return self.frame(name, 1) != name and not _WALKING.search(name)

    def wish(self, thing: Thing) -> None:
        """Have everything drawn ahead that a body needs to walk."""
        role = role_of(thing)
        size = self._size(role, 0, self._tile)
        names = [self.stride(self.sprite(thing, way), frame) for way in Direction for frame in range(3)]
        names = [name.removesuffix(_FLIPPED) for name in names]
        self._store.wish((name, size) for name in dict.fromkeys(names))

    def _wait_for(self, key: tuple[str, Role, int], size: Size) -> Look:
        name, role, _ = key
        before = self._size(role, 0, self._before)
        if name.endswith(_FLIPPED) or not self._store.ready(name, before):
            return self._kept.setdefault(key, self._make(self._picture(name, size), role))
        self._store.wish([(name, size)])
        if key not in self._meanwhile:
            self._meanwhile[key] = self._make(self._store.soon(name, size, before), role)
        return self._meanwhile[key]

    def _picture(self, name: str, size: Size) -> pygame.Surface:
        return self._store.get(name.removesuffix(_FLIPPED), size, flip=name.endswith(_FLIPPED))

    @staticmethod
    def _size(role: Role, squash: int, tile: int) -> Size:
        return tile, (tile * 3 // 2 if role.tall else tile) - squash

    def _make(self, picture: pygame.Surface, role: Role) -> Look:
        lift = _LIFT_OF_PEOPLE if role.person else _LIFT_OF_TALL
        dy = self._tile - picture.get_height() - (round(lift * self._tile) if role.tall else 0)
        if not self._halo:
            return Look(picture, 0, dy)
        if role.strong:
            return Look(_with_halo(picture, self._halo), -self._halo, dy - self._halo)
        dimmed = picture.copy()
        dimmed.fill(_DIMMED, special_flags=pygame.BLEND_RGBA_MULT)
        return Look(dimmed, 0, dy)


def _with_halo(picture: pygame.Surface, width: int) -> pygame.Surface:
    """The picture with a white rim around everything but its shadow."""
    wide, high = picture.get_size()
    shape = pygame.mask.from_surface(picture, _SEEN).to_surface(setcolor="#FFFFFF", unsetcolor=(0, 0, 0, 0))
    result = pygame.Surface((wide + 2 * width, high + 2 * width), pygame.SRCALPHA, 32)
    for number in range(_AROUND):
        angle = math.tau * number / _AROUND
        result.blit(shape, (width + round(width * math.cos(angle)), width + round(width * math.sin(angle))))
    result.blit(picture, (width, width))
    return result
