"""Small worlds from drawings in characters, for tests, examples and benchmarks."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing

GROUND = MappingProxyType({
    ".": "grass", ",": "path", ":": "sand", "=": "bridge", "i": "ice", "m": "mud", "h": "hole", "~": "water",
    "#": "wall", "t": "tree",
})
THINGS = MappingProxyType({
    # bodies, people, animals
    "@": "hero", "r": "robot", "&": "cat", "M": "person", "K": "crocodile", "Z": "snake", "Y": "monkey",
    # places and what stands in the way
    "F": "flag", "S": "sign", "T": "tree", "P": "palm", "R": "rock", "B": "bush", "v": "ledge",
    # collected by walking on it
    "g": "gem", "o": "shell", "c": "coin", "k": "key", "I": "totem",
    # picked up and carried
    "x": "box", "a": "apple", "b": "banana", "0": "coconut", "l": "lamp", "/": "log",
    # pushed, cut, dug, used
    "C": "crate", "V": "vine", "X": "poison", "n": "mound", "*": "mine", "'": "spots", "w": "whetstone", "H": "chest",
    "D": "door", "G": "gate", "L": "lever", "p": "plate", "d": "bell", "!": "torch", "$": "vending", "s": "scroll",
    # walked onto, or gone with
    "O": "portal", "u": "paint", "Q": "boulder", "-": "drawbridge", ">": "conveyor", "_": "platform", "U": "boat",
    "^": "tide",
})


def draw(picture: str, facing: Direction = Direction.EAST, **properties: Mapping[str, Any]) -> State:
    """The state that a drawing shows. Things stand on grass and face `facing`.

    `properties` gives a thing's properties by its id, with `_` for `-` ("sign_1"); with "facing" among them, it faces
    that way. The first hero is called "hero", other things "gem-1", "gem-2" in reading order. Raises `ValueError` on a
    character that means nothing.
    """
    rows = [line.strip() for line in picture.strip().splitlines()]
    width = max(len(row) for row in rows)
    ground: list[tuple[str, ...]] = []
    things: dict[str, Thing] = {}
    for y, row in enumerate(rows):
        line: list[str] = []
        for x, sign in enumerate(row.ljust(width, ".")):
            if sign in GROUND:
                line.append(GROUND[sign])
                continue
            if sign not in THINGS:
                raise ValueError(f"{sign!r} at ({x}, {y}) means nothing")
            line.append("grass")
            thing = _thing(THINGS[sign], Position(x, y), things, facing, properties)
            things[thing.id] = thing
        ground.append(tuple(line))
    return State(tuple(ground), things)


def _thing(
    kind: str,
    position: Position,
    others: Mapping[str, Thing],
    facing: Direction,
    properties: Mapping[str, Mapping[str, Any]],
) -> Thing:
    number = 1 + sum(thing.kind == kind for thing in others.values())
    name = "hero" if kind == "hero" and number == 1 else f"{kind}-{number}"
    own = dict(properties.get(name.replace("-", "_"), {}))
    return Thing(name, kind, position, Direction(own.pop("facing", facing)), own)
