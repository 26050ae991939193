"""From a Tiled map to the world: terrain, things and picture, and everything in the map that makes no sense."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pyland.level.courses import off_course
from pyland.level.making import ThingMaker
from pyland.level.page import Page
from pyland.level.picture import MapPicture, Rows, SheetTile, SpriteTile, TiledMap, TileImage
from pyland.level.placing import misplaced
from pyland.level.spec import Problem
from pyland.level.tiledxml import BadMap
from pyland.level.tmx import RawMap, RawTile, read_tmx
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.state import State, Thing
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import kind_of

TILE_LAYERS = ("base", "ground", "decor", "above")
OBJECT_LAYERS = ("things",)
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
        self._object_lines: Mapping[str, int] = {}

    def build(self) -> TiledMap:
        """The finished map. Raises `BadMap`."""
        self._check_layers()
        if self._problems:
            raise BadMap(self._problems)
        state = State(self._terrain(), self._things())
        self._check_places(state)
        if self._problems:
            raise BadMap(self._problems)
        return TiledMap(state, MapPicture(self._raw.width, self._raw.height, self._ground_rows(), self._rows("above")),
                        self._object_lines)

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
        maker = ThingMaker(self._raw, self._problem)
        things = maker.things()
        if not any(thing.kind == "hero" for thing in things.values()):
            self._problem(self._raw.lines.get("things", 1), _("There is no hero on this map."))
        self._object_lines = maker.lines
        return things

    def _check_places(self, state: State) -> None:
        lines = {thing.position: self._object_lines[thing.id] for thing in state.things.values()}
        wrong = list(misplaced(state))
        for place, message in wrong:
            self._problem(lines.get(place, 1), message)
        told = {place for place, _message in wrong}
        for thing in state.things.values():
            x, y = thing.position
            for message in () if thing.position in told else off_course(state, thing):
                self._problem(self._object_lines[thing.id], _("{thing} at ({x}, {y}): {problem}", x=x, y=y,
                                                              thing=kind_of(thing).title, problem=message))

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

