"""Any program on any map with all kinds of things: nobody crashes, and the log leads to every moment."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.text import ENGLISH
from pyland.world import actions, senses
from pyland.world.geometry import RELATIVE, Direction, Position
from pyland.world.log import EventLog, History
from pyland.world.state import State, Thing
from pyland.world.talk import Page
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS, kind_of
from pyland.world.things.carriable import Carriable
from pyland.world.things.collectables import Collectable
from pyland.world.things.kind import Property
from pyland.world.things.loose import is_loose
from pyland.world.world import World

from .scenes import everything, everywhere

ids = st.sampled_from(["hero", "a", "b", "c", "d", "e", "a,b", "c, d, e", "hero,nobody", ""])
words = st.sampled_from(["", "yes", "7", "seven!", "{n}", "Mango?", "a b", "zzz"])
kinds = st.sampled_from(sorted(KINDS))
portable = st.sampled_from([name for name, kind in KINDS.items() if isinstance(kind, Collectable | Carriable)])
pages = st.lists(st.sampled_from([
    Page("Hello {n}"), Page("Well?", ("yes", "no"), "q"), Page("Good.", when={"q": "yes"}),
    Page("Oh.", when={"q": "no"}),
]), max_size=4).map(tuple)  # fmt: skip
BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("opens", "to", "follows"), ids),
    **dict.fromkeys(("holds", "gives", "wants", "opens_with"), portable),
    "path": st.text("NESWP", max_size=6),
    "talk": pages,
    "answers": st.dictionaries(words, words, max_size=3),
}
BY_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "bool": st.booleans(), "int": st.integers(-1, 6), "string": words,
    "direction": st.sampled_from([way.value for way in Direction]),
}


def plausible(made: Property) -> st.SearchStrategy[Any]:
    """Values that an author might give to a property."""
    if made.choices:
        return st.sampled_from(made.choices)
    return BY_NAME[made.name] if made.name in BY_NAME else BY_TYPE[made.type]


def properties_of(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the properties of a kind."""
    known = {made.name: plausible(made) for made in KINDS[kind].properties}
    if kind == "person":
        known |= {"talk": pages, "answers": BY_NAME["answers"]}
    return st.fixed_dictionaries({}, optional=known)


PLACES = {name: properties_of(name) for name in KINDS}
GROUNDS = sorted(set(TERRAINS) - {EDGE.name})
FEW_GROUNDS = st.lists(st.sampled_from(GROUNDS), min_size=1, max_size=2).map(lambda few: ["grass", *few])
FEW_KINDS = st.lists(kinds, min_size=1, max_size=3)
SIZE = 5
LONGEST = 20_000
"""No try on such a map has so many events."""


class Short(EventLog):
    """A log that fails when something never ends."""

    def append(self, *entry):
        assert len(self) < LONGEST, "it never ends"
        return super().append(*entry)


def begun(start: State) -> World:
    """A world of which no action goes on for ever."""
    world = World(start)
    world.log = Short()
    world.history = History(world.start, world.log)
    return world


@st.composite
def starts(draw):
    """A small map with some things of all kinds, never two that would be in each other's way.

    Often there are only a few kinds and grounds: then many of them meet.
    """
    tiles = st.sampled_from(draw(st.one_of(st.just(["grass"] * 4 + GROUNDS), FEW_GROUNDS)))
    kinds = st.sampled_from(draw(st.one_of(st.just(sorted(KINDS)), FEW_KINDS)))
    ground = draw(st.lists(st.lists(tiles, min_size=SIZE, max_size=SIZE).map(tuple), min_size=SIZE, max_size=SIZE))
    state = State(tuple(ground), {}, seed=draw(st.integers(0, 3)), values={"n": 7})
    for name in ("hero", "a", "b", "c", "d", "e", "f", "g"):
        kind = "hero" if name == "hero" else draw(kinds)
        place = Position(draw(st.integers(0, SIZE - 1)), draw(st.integers(0, SIZE - 1)))
        thing = Thing(name, kind, place, draw(st.sampled_from(Direction)), draw(PLACES[kind]))
        if not any(in_each_others_way(state, thing, other) for other in state.things_at(place)):
            state.put(thing)
    if "hero" in state.things:
        carried = draw(st.lists(portable, max_size=2))
        state.bags["hero"] = tuple(Thing(f"x{n}", kind, Position(0, 0)) for n, kind in enumerate(carried))
    state.touched.clear()
    return state


def in_each_others_way(state: State, one: Thing, other: Thing) -> bool:
    """Whether neither could step onto the tile of the other."""
    return (
        kind_of(one).blocks(state, one, other) is not None and kind_of(other).blocks(state, other, one) is not None
    )


ways = st.sampled_from(Direction)
attempts = st.one_of(
    ways.map(actions.Walk), ways.map(actions.Walk), st.just(actions.WalkForward()), st.just(actions.Wait()),
    st.sampled_from([*RELATIVE, "north"]).map(actions.Turn), st.just(actions.Cut()), st.just(actions.Push()),
    st.just(actions.Dig()), st.just(actions.Use()), st.just(actions.PickUp()), st.just(actions.Read()),
    portable.map(actions.PutDown), st.builds(actions.Give, portable, st.one_of(ids, kinds)), words.map(actions.Say),
    words.map(actions.Shout), words.map(actions.Ask),
)  # fmt: skip
programs = st.lists(st.tuples(st.integers(0, 2), attempts), max_size=30)


def carry_out(world: World, program) -> list[tuple[int, tuple]]:
    """Let the bodies do it all; the moments on the way: how many events there were, and the state then."""
    moments = [(0, everything(world.state))]
    for who, action in program:
        bodies = world.bodies()
        body = bodies[who % len(bodies)]
        value = world.perform(body, action, 1).value
        if isinstance(action, actions.Use):
            _listen(world, body, value)
        if isinstance(action, actions.Say):
            world.note_printed(body, action.text, 2)
        moments.append((len(world.log), everything(world.state)))
    return moments


def test_belts_over_mud_end():
    """A map on which one turn once led to the next one for ever."""
    things = {"hero": Thing("hero", "hero", Position(0, 0)), "a": Thing("a", "conveyor", Position(1, 0)),
              "b": Thing("b", "conveyor", Position(2, 0), Direction.WEST)}
    world = begun(State((("grass", "mud", "mud"),), things))
    carry_out(world, [(0, actions.Walk(Direction.EAST))] * 3)
    assert world.state.turn < 9


def _listen(world: World, body: str, told) -> None:
    while hasattr(told, "choices"):
        if told.choices:
            world.perform(body, actions.Choose(told.person, told.question, told.choices[0]))
        told = world.perform(body, actions.HearOn(told.person, told.page + 1)).value


def replayed(world: World) -> list[tuple]:
    """The state after each event, from the start, each event applied to what came before."""
    state = world.start
    states = [everything(state)]
    for entry in world.log:
        entry.event.apply(state)
        states.append(everything(state))
    return states


@settings(max_examples=150, deadline=None)
@given(starts(), programs, st.integers(1, 7))
def test_every_moment_is_the_same_however_one_gets_there(start, program, every):
    world = begun(start)
    if not world.bodies():
        return
    moments = carry_out(world, program)
    states = replayed(world)
    assert len(states) == len(world.log) + 1
    for count, state in moments:
        assert states[count] == state
    often = History(world.start, world.log, every)
    for count in reversed(range(len(states))):
        assert everything(often.state_after(count)) == states[count]
    for count, _state in moments:
        assert everything(world.history.state_after(count)) == states[count]


class Counting(EventLog):
    """A log that knows how many of its events were asked for at most at once."""

    most = 0

    def between(self, start, end):
        self.most = max(self.most, end - start)
        return super().between(start, end)


def test_in_a_long_run_one_is_anywhere_with_at_most_256_events():
    """A busy place: a croc, a snake, a wanderer, a follower, belts, a platform, the tide."""
    rows = ["." * 9, "~" * 9, "." * 9, "~" * 9]
    names = {".": "grass", "~": "water"}
    busy = {
        "hero": ("hero", 0, 0, {}), "C": ("crocodile", 0, 1, {}), "S": ("snake", 8, 2, {"path": "WW"}),
        "M": ("person", 4, 2, {"wanders": True}), "cat": ("cat", 5, 0, {"follows": "M"}), "B": ("conveyor", 3, 0, {}),
        "P": ("platform", 2, 3, {"path": "EEE"}), "T": ("tide", 4, 0, {}), "N": ("monkey", 7, 0, {}),
    }
    things = {name: Thing(name, kind, Position(x, y), properties=made) for name, (kind, x, y, made) in busy.items()}
    world = World(State(tuple(tuple(names[letter] for letter in row) for row in rows), things, seed=5))
    log = world.log = Counting()
    history = History(world.start, log)
    for _turn in range(300):
        world.perform("hero", actions.Wait())
    states = replayed(world)
    assert len(log) > 1_500
    for count in (len(log), 0, 256, 255, 257, 1_000, 1_279, 512, 1):
        assert everything(history.state_after(count)) == states[count]
    assert log.most == 256


@settings(max_examples=100, deadline=None)
@given(starts(), programs)
def test_the_same_program_gives_the_same_log(start, program):
    one, other = begun(start), begun(start)
    if one.bodies():
        carry_out(one, program)
        carry_out(other, program)
        assert list(one.log) == list(other.log)


@settings(max_examples=150, deadline=None)
@given(starts(), programs)
def test_nobody_crashes_stands_in_another_or_leaves_the_map_and_all_can_be_told(start, program):
    world = begun(start)
    if not world.bodies():
        return
    for who, action in program:
        bodies = world.bodies()
        world.perform(bodies[who % len(bodies)], action, 1)
        for place in everywhere(world.state):
            assert_room(world.state, list(world.state.things_at(place)))
        assert all(world.state.inside(thing.position) for thing in world.state.things.values())
        for thing in world.state.things.values():
            assert isinstance(kind_of(thing).sprite(thing), str)
        for body in world.bodies():
            senses.scan(world.state, body, 3)
            for way in Direction:
                senses.can_move(world.state, body, way)
                senses.look(world.state, body, way)
    for entry in world.log:
        message = entry.event.told()
        assert message is None or "{" not in ENGLISH(message).replace("{n}", "")


def assert_room(state: State, there: list[Thing]) -> None:
    """What cannot move is where the map put it; nobody else comes to where there is no room."""
    for number, one in enumerate(there):
        for other in there[number + 1:]:
            moves = is_loose(kind_of(one)) or is_loose(kind_of(other))
            assert not (moves and in_each_others_way(state, one, other)), (one, other)


@settings(max_examples=50, deadline=None)
@given(starts(), programs)
def test_actors_found_without_looking_are_those_one_finds_by_looking(start, program):
    """Who acts and who can be driven is followed change by change; looking at every thing gives the same."""
    world = begun(start)
    if not world.bodies():
        return
    carry_out(world, program)
    things = world.state.things.values()
    assert set(world._roster.acting()) == {thing.id for thing in things if kind_of(thing).acts(thing)}
    assert set(world.bodies()) == {thing.id for thing in things if kind_of(thing).drivable(thing)}


@given(st.sampled_from(sorted(KINDS)))
def test_what_an_author_can_say_of_a_kind_is_told(name):
    """The test can make up every property: its type is known, and a sentence says what it does."""
    kind = KINDS[name]
    names = [made.name for made in kind.properties]
    assert len(set(names)) == len(names)
    for made in kind.properties:
        assert plausible(made) is not None
        assert made.about.endswith(".")
