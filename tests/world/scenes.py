"""Scenes for the tests of the world: a drawing, what the hero tries, and the drawing that comes of it."""

from pyland.world.actions import Action
from pyland.world.ascii import GROUND, THINGS, draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import State
from pyland.world.world import Outcome, World

WAYS = {way.value[0]: way for way in Direction}
_SIGNS = {kind: sign for sign, kind in THINGS.items()}
_GROUND_SIGNS = {name: sign for sign, name in GROUND.items()}


def world(picture: str, facing: Direction = Direction.EAST, **properties) -> World:
    """The world that a drawing shows."""
    return World(draw(picture, facing, **properties))


def drawn(state: State) -> str:
    """The drawing of a state: bodies over things over the ground."""
    rows = [[_GROUND_SIGNS[name] for name in row] for row in state.ground]
    for thing in sorted(state.things.values(), key=lambda thing: thing.kind == "hero"):
        rows[thing.position.y][thing.position.x] = _SIGNS[thing.kind]
    return "\n".join("".join(row) for row in rows)


def same(state: State, picture: str) -> bool:
    """Whether a state looks like a drawing."""
    return drawn(state) == "\n".join(line.strip() for line in picture.strip().splitlines())


def do(place: World, *actions: Action) -> list[Outcome]:
    """Let the hero try one action after the other."""
    return [place.perform("hero", action, line) for line, action in enumerate(actions, 1)]


def names(place: World) -> list[str]:
    """The kinds of the events in the log, in order."""
    return [type(entry.event).__name__ for entry in place.log]


def everything(state: State) -> tuple:
    """All that a state consists of, to compare."""
    return (
        state.ground, dict(state.things), dict(state.bags), state.turn, dict(state.memory), dict(state.new_ground),
        dict(state.paint), {place: list(state.things_at(place)) for place in everywhere(state)},
    )


def everywhere(state: State) -> list[Position]:
    """All tiles of the map."""
    return [Position(x, y) for y in range(state.height) for x in range(state.width)]
