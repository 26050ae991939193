"""How quick the world itself is, without programs and without a picture; and how quickly programs take turns in it."""

import contextlib
import statistics
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pyland.benchmarks.row import Row
from pyland.play.protecting import protection
from pyland.script.company import Company
from pyland.script.runner import Child, Spares
from pyland.world.actions import Turn, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.world import World

_TIMES = 9
_STEPS = 500
_ACTIONS = 20_000
_TURNS = 100
_ROUNDS = 2_000
_RESTING = ("rock", "gem", "sign", "palm")
_MOVING: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("snake", {"path": "EEWW"}), ("cat", {"wanders": True}), ("person", {"path": "EENNWWSS", "loop": True}),
    ("cat", {"follows": "hero"}), ("snake", {"path": "ES"}),
)  # fmt: skip


def rows() -> list[Row]:
    """Measure the world; the median of several runs."""
    return [_step(), _actions(), _end_of_turn(), _rounds()]


def _step() -> Row:
    """A step must not cost more because the map is large, and much lies about."""
    large, small = (World(_field(side, _at_rest(side, count))) for side, count in ((500, 1_000), (20, 10)))
    found: tuple[list[float], list[float]] = ([], [])
    for _time in range(_TIMES):
        # They take turns, so that both have the same luck.
        for world, times in zip((large, small), found, strict=True):
            times.append(_taken(partial(_to_and_fro, world, _STEPS)) / _STEPS)
    mine, other = map(statistics.median, found)
    return Row(
        "step on a map of 500x500 with 1,000 things at rest", mine * 1e6, "µs", "one of 20x20 with 10", other / mine,
    )


def _actions() -> Row:
    world = World(_field(20, ()))
    left = Turn("left")

    def turn() -> None:
        for _action in range(_ACTIONS):
            world.perform("hero", left)

    return Row("actions in the world", _ACTIONS / _taken(turn), "per second")


def _end_of_turn() -> Row:
    """All who go about by themselves take a step."""
    world = World(_field(100, _creatures(100, 50)))

    def wait() -> None:
        for _turn in range(_TURNS):
            world.perform("hero", Wait())

    taken = statistics.median(_taken(wait) for _time in range(_TIMES))
    return Row("end of a turn with 50 creatures on a map of 100x100", taken / _TURNS * 1000, "ms")


def _rounds() -> Row:
    """Two programs take turns: in each round both have one call, and the world goes on."""
    world = World(draw("@.\nr."), rounds=True)
    source = f"for turn in range({_ROUNDS}):\n    turn_left()\n"
    with contextlib.closing(Spares(partial(Child, protection().launch))) as spares:
        company = Company(world, {"hero": source, "robot-1": source}, spares, commands=("turn_left",))
        start = time.perf_counter()
        while company.ending is None:
            if not company.pump():
                company.wait(0.1)
        taken = time.perf_counter() - start
        company.close()
    return Row("rounds of two programs, without a picture", world.state.turn / taken, "per second")


def _to_and_fro(world: World, steps: int) -> None:
    ways = (Walk(Direction.EAST), Walk(Direction.WEST))
    for number in range(steps):
        world.perform("hero", ways[number % 2])


def _taken(deed: Callable[[], None]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


def _field(side: int, things: tuple[Thing, ...]) -> State:
    """A meadow with so many tiles on each side. The first row is the hero's."""
    hero = Thing("hero", "hero", Position(side // 2, 0))
    return State((("grass",) * side,) * side, {thing.id: thing for thing in (hero, *things)})


def _at_rest(side: int, count: int) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"thing-{number}", _RESTING[number % len(_RESTING)], _spread(side, number), properties={"text": "Hello"})
        for number in range(count)
    )


def _creatures(side: int, count: int) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"one-{number}", kind, _spread(side, number), properties=properties)
        for number in range(count) for kind, properties in (_MOVING[number % len(_MOVING)],)
    )


def _spread(side: int, number: int) -> Position:
    """A place of its own for each number, all over the field but for the rows at the edge."""
    place = number * 7
    return Position(place % side, 2 + (place // side * 3 + number) % (side - 3))
