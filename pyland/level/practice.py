"""The practice field: wide open grass with every command and no goals."""

from collections.abc import Collection

from pyland.level.build import grass
from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.spec import PANELS, LevelSpec
from pyland.world.geometry import Position
from pyland.world.state import State, Thing

PRACTICE = "practice"
FREE = 20
"""So many free tiles there are on each side of the hero."""


def practice_level(commands: Collection[str]) -> Level:
    """The practice field, with all `commands` unlocked."""
    side = 2 * FREE + 1
    hero = Thing("hero", "hero", Position(FREE, FREE), properties={"sprite": "explorer"})
    ground = tuple(("grass",) * side for _row in range(side))
    picture = tuple(tuple((grass(x, y),) for x in range(side)) for y in range(side))
    above = tuple(((),) * side for _row in range(side))
    field = TiledMap(State(ground, {hero.id: hero}), MapPicture(side, side, picture, above))
    spec = LevelSpec(
        title="Practice", maps=(), goals=(), stars=(), commands=tuple(commands), task="make", after_bump="go_on",
    )
    return Level(PRACTICE, None, PRACTICE, 1, spec.title, spec, panels=frozenset(PANELS), own=True, _made=(field,))
