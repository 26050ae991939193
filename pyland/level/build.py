"""From a Tiled map to the world: terrain, things and picture, and everything in the map that makes no sense."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pyland.level.page import Page
from pyland.level.picture import MapPicture, Rows, SheetTile, SpriteTile, TiledMap, TileImage
from pyland.level.spec import Problem
from pyland.level.tiledxml import BadMap
from pyland.level.tmx import RawMap, RawObject, RawTile, read_tmx
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS, kind_of

TILE_LAYERS = ("base", "ground", "decor", "above")
OBJECT_LAYERS = ("things",)
_LOOK = re.compile(r"^(?P<look>.+?)_(?P<facing>[nesw])?\d$")
_FACINGS = {direction.value[0]: direction for direction in Direction}
_TERRAIN_NAMES = tuple(name for name in TERRAINS if name != EDGE.name)


def load_map(file: Path, shipped: Path | None = None) -> tuple[TiledMap | None, tuple[Problem, ...]]:
    """The map `file`, or None and its problems. `shipped` is the folder with the game's own tilesets."""
    try:
        raw = read_tmx(file, shipped)
        return _MapBuilder(raw).build(), ()
    except BadMap as bad:
        found = sorted(bad.problems, key=lambda pair: pair[0])
        return None, tuple(Problem(file, line, message) for line, message in found)


class _MapBuilder:
    def __init__(self, raw: RawMap) -> None:
        self._raw = raw
        self._problems: list[tuple[int, Message]] = []

    def build(self) -> TiledMap:
        """The finished map. Raises `BadMap`."""
        self._check_layers()
        if self._problems:
            raise BadMap(self._problems)
        state = State(self._terrain(), self._things())
        self._check_places(state)
        if self._problems:
            raise BadMap(self._problems)
        return TiledMap(state, MapPicture(self._raw.width, self._raw.height, self._ground_rows(), self._rows("above")))

    def _problem(self, line: int, message: Message) -> None:
        self._problems.append((line, message))

    def _check_layers(self) -> None:
        for names, known in ((self._raw.tiles, TILE_LAYERS), (self._raw.objects, OBJECT_LAYERS)):
            for name in names:
                if name not in known:
                    self._problem(self._raw.lines.get(name, 1), self._unknown_layer(name, known))
        for needed in ("ground", "things"):
            if needed not in self._raw.tiles and needed not in self._raw.objects:
                self._problem(1, _("The layer “{name}” is missing. In Tiled, give a layer this name.", name=needed))
        for name, rows in self._raw.tiles.items():
            if len(rows) != self._raw.height or any(len(row) != self._raw.width for row in rows):
                line = self._raw.lines.get(name, 1)
                self._problem(line, _("The layer “{name}” is not as big as the map.", name=name))

    @staticmethod
    def _unknown_layer(name: str, known: tuple[str, ...]) -> Message:
        meant = nearest(name, known)
        if meant:
            return _("I do not know the layer “{name}”. Did you mean “{meant}”?", name=name, meant=meant)
        return _("I do not know the layer “{name}”. In Tiled, call it one of these: {known}.",
                 name=name, known=", ".join(known))

    def _terrain(self) -> tuple[tuple[str, ...], ...]:
        told: set[str] = set()
        return tuple(
            tuple(self._terrain_at(x, y, told) for x in range(self._raw.width)) for y in range(self._raw.height)
        )

    def _terrain_at(self, x: int, y: int, told: set[str]) -> str:
        name = "ground" if self._cell("ground", x, y) else "base"
        tile = self._cell(name, x, y)
        kind = tile.kind if tile else None
        if kind in _TERRAIN_NAMES and kind is not None:
            return kind
        reason = repr(tile)
        if reason not in told:
            told.add(reason)
            self._problem(self._raw.lines.get(name, 1), self._bad_terrain(tile, x, y))
        return EDGE.name

    @staticmethod
    def _bad_terrain(tile: RawTile | None, x: int, y: int) -> Message:
        if tile is None:
            return _("There is a hole in the layer “ground” at ({x}, {y}).", x=x, y=y)
        if tile.kind is None:
            return _(
                "The ground at ({x}, {y}) has no class. "
                "In Tiled, open its tileset and give the tile one of these: {known}.",
                x=x, y=y, known=", ".join(_TERRAIN_NAMES),
            )
        return _("The ground at ({x}, {y}): {problem}", x=x, y=y, problem=Page.unknown(tile.kind, _TERRAIN_NAMES))

    def _cell(self, layer: str, x: int, y: int) -> RawTile | None:
        rows = self._raw.tiles.get(layer)
        return rows[y][x] if rows else None

    def _things(self) -> dict[str, Thing]:
        things: dict[str, Thing] = {}
        for item in self._raw.objects.get("things", ()):
            thing = self._thing(item, things)
            if thing is not None:
                things[thing.id] = thing
        if not any(thing.kind == "hero" for thing in things.values()):
            self._problem(self._raw.lines.get("things", 1), _("There is no hero on this map."))
        return things

    def _thing(self, item: RawObject, others: Mapping[str, Thing]) -> Thing | None:
        x, y = item.position
        if item.kind is None:
            self._problem(item.line, _("The object at ({x}, {y}) has no class. In Tiled, choose one for it.", x=x, y=y))
            return None
        if item.kind not in KINDS:
            self._problem(item.line, _("The object at ({x}, {y}): {problem}", x=x, y=y,
                                       problem=Page.unknown(item.kind, KINDS)))
            return None
        title = KINDS[item.kind].title
        if not (0 <= x < self._raw.width and 0 <= y < self._raw.height):
            self._problem(item.line, _("Off the map, at ({x}, {y}): {thing}.", thing=title, x=x, y=y))
            return None
        if item.too_big:
            self._problem(item.line, _("Bigger than one tile, at ({x}, {y}): {thing}.", thing=title, x=x, y=y))
            return None
        look, facing = self._look(item)
        properties = {key: value for key, value in item.properties.items() if key != "facing"}
        if look != item.kind:
            properties["sprite"] = look
        return Thing(self._id(item, others), item.kind, item.position, facing, properties)

    def _look(self, item: RawObject) -> tuple[str, Direction]:
        found = _LOOK.match(item.sprite) if item.sprite else None
        look = found["look"] if found else item.sprite or item.kind or ""
        drawn = _FACINGS.get(found["facing"] or "", Direction.EAST) if found else Direction.EAST
        word = item.properties.get("facing")
        if word is None:
            return look, drawn
        try:
            return look, Direction(word)
        except ValueError:
            ways = [direction.value for direction in Direction]
            self._problem(item.line, _("`facing`: {problem}", problem=Page.unknown(str(word), ways)))
            return look, drawn

    def _id(self, item: RawObject, others: Mapping[str, Thing]) -> str:
        if item.kind == "hero" and "hero" not in others:
            return "hero"
        if item.name and item.name not in others:
            return item.name
        if item.name:
            self._problem(item.line, _("Two objects are called “{name}”.", name=item.name))
        numbers = (f"{item.kind}-{number}" for number in range(1, len(others) + 2))
        return next(name for name in numbers if name not in others)

    def _check_places(self, state: State) -> None:
        lines = {item.position: item.line for item in self._raw.objects.get("things", ())}
        for thing in state.things.values():
            line = lines.get(thing.position, 1)
            x, y = thing.position
            terrain = state.terrain(thing.position)
            if kind_of(thing).body and terrain.blocked is not None:
                self._problem(line, _("At ({x}, {y}), {thing} stands on {ground}, where nobody can walk.",
                                      thing=kind_of(thing).title, x=x, y=y, ground=terrain.title))
        for place in {thing.position for thing in state.things.values()}:
            self._check_crowd(state, place, lines.get(place, 1))

    def _check_crowd(self, state: State, place: Position, line: int) -> None:
        crowd = list(state.things_at(place))
        if len(crowd) > 1 and any(kind_of(thing).blocks(state, thing) for thing in crowd if not kind_of(thing).body):
            first, second = crowd[:2]
            self._two_on_one(first, second, place, line)
        elif sum(kind_of(thing).body for thing in crowd) > 1:
            first, second = [thing for thing in crowd if kind_of(thing).body][:2]
            self._two_on_one(first, second, place, line)

    def _two_on_one(self, first: Thing, second: Thing, place: Position, line: int) -> None:
        self._problem(line, _("Only one of these fits on the tile ({x}, {y}): {first}, {second}.", x=place.x, y=place.y,
                              first=kind_of(first).title, second=kind_of(second).title))

    def _ground_rows(self) -> Rows:
        return tuple(tuple(tuple(self._stack(x, y)) for x in range(self._raw.width)) for y in range(self._raw.height))

    def _stack(self, x: int, y: int) -> Iterator[TileImage]:
        images = [tile.image for layer in ("base", "ground", "decor") if (tile := self._cell(layer, x, y))]
        if not images or not _covers(images[0]):
            yield grass(x, y)
        yield from images

    def _rows(self, layer: str) -> Rows:
        return tuple(
            tuple((tile.image,) if (tile := self._cell(layer, x, y)) else () for x in range(self._raw.width))
            for y in range(self._raw.height)
        )


def grass(x: int, y: int) -> SpriteTile:
    """The grass that lies under everything: two greens by turns, so that tiles can be counted."""
    return SpriteTile("grass_a" if (x + y) % 2 else "grass_b")


def _covers(image: TileImage) -> bool:
    """Whether nothing can be seen through the picture of a ground tile."""
    match image:
        case SpriteTile(name=name):
            return name.endswith("_255") or name.startswith("grass_")
        case SheetTile():
            return True

