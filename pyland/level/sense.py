"""Properties that are right one by one, but do nothing, or never what their author thinks."""

from collections.abc import Iterator, Mapping

from pyland.level.properties import names_in
from pyland.text import Message, _
from pyland.world.properties import number
from pyland.world.state import Thing
from pyland.world.things import KINDS, Kind, kind_of
from pyland.world.things.bodies import Body
from pyland.world.things.collectables import Collectable
from pyland.world.things.gate import Gate
from pyland.world.things.tide import EVERY, HIGH_FOR, Tide
from pyland.world.things.whetstone import Whetstone

CARRIED = ("holds", "gives", "wants", "opens_with")
"""The properties with kinds of things that end up in a bag, or come out of one."""
ONE = ("holds", "gives", "opens_with", "to", "follows")
"""The properties that name one thing, not several with commas between them."""
_BY_ITSELF = ("path", "wanders", "follows")


def senseless(thing: Thing, things: Mapping[str, Thing]) -> Iterator[Message]:
    """A sentence for each property of `thing`, one of the `things` of a map, that makes no sense, and what to do."""
    for name in ONE:
        if len(_named(thing, name)) > 1:
            yield _("`{name}`: There can be only one name here, and no comma.", name=name)
    for name in CARRIED:
        yield from _cannot_be_carried(name, _named(thing, name))
    for wanted in _named(thing, "opens"):
        other = things.get(wanted)
        if other is not None and not _can_be_switched(kind_of(other)):
            switched = ", ".join(name for name, kind in KINDS.items() if _can_be_switched(kind))
            yield _("`opens`: “{wanted}” does nothing when it is switched. Name one of these kinds: {known}.",
                    wanted=wanted, known=switched)
    yield from _leads_nowhere(thing, things)
    yield from _idle(thing)
    yield from _blunt(thing, things)
    yield from _out_of_time(thing)


def _named(thing: Thing, name: str) -> list[str]:
    return names_in(str(thing.get(name, "")))


def _cannot_be_carried(name: str, kinds: list[str]) -> Iterator[Message]:
    for wanted in kinds:
        if wanted in KINDS and not _can_be_carried(KINDS[wanted]):
            carried = ", ".join(known for known, kind in KINDS.items() if _can_be_carried(kind))
            yield _("`{name}`: Nobody can carry {thing}. Choose one of these: {known}.",
                    name=name, thing=KINDS[wanted].title, known=carried)


def _leads_nowhere(thing: Thing, things: Mapping[str, Thing]) -> Iterator[Message]:
    """Portals that lead to no other portal, and who goes after themselves."""
    other = things.get(str(thing.get("to", "")))
    if other is not None and other.kind != thing.kind:
        yield _("`to`: “{wanted}” is no portal. Name another portal.", wanted=other.id)
    elif other is thing:
        yield _("`to`: This portal leads to itself. Name another portal.")
    if thing.get("follows") == thing.id:
        yield _("`follows`: Nobody can go after themselves. Name somebody else.")


def _idle(thing: Thing) -> Iterator[Message]:
    """Somebody is driven by a program, and is to go about by themselves."""
    if thing.get("wants_code"):
        for name in _BY_ITSELF:
            if thing.get(name):
                yield _("A program drives this person, so `{name}` does nothing. Take out `{name}` or `wants_code`.",
                        name=name)


def _blunt(thing: Thing, things: Mapping[str, Thing]) -> Iterator[Message]:
    """A knife that never cuts."""
    if thing.get("cuts") != 0:
        return
    kind = kind_of(thing)
    if isinstance(kind, Whetstone):
        yield _("`cuts`: A knife that is sharp for 0 cuts never cuts. Write 1 or more.")
    elif isinstance(kind, Body) and not any(isinstance(kind_of(other), Whetstone) for other in things.values()):
        yield _("`cuts`: With 0, it never cuts. Leave it out, and it always can; or put a whetstone on the map.")


def _out_of_time(thing: Thing) -> Iterator[Message]:
    """Gates and tides that never change, although they are meant to."""
    if thing.kind == Gate.name:
        message = _gate_time(number(thing, "every", 0), number(thing, "open_for", 1))
    elif thing.kind == Tide.name:
        message = _tide_time(number(thing, "every", EVERY), number(thing, "high_for", HIGH_FOR))
    else:
        message = None
    if message is not None:
        yield message


def _gate_time(every: int, open_for: int) -> Message | None:
    if every == 0:
        lonely = _("`open_for` does nothing without `every`. Write both, like `every: 6` and `open_for: 2`.")
        return lonely if open_for > 1 else None
    if open_for == 0:
        return _("`open_for`: With 0, it never opens. Write 1 or more.")
    if open_for < every:
        return None
    return _("`open_for`: It never shuts when it is open for {open} of {every} turns. Write less than `every`.",
             open=open_for, every=every)


def _tide_time(every: int, high_for: int) -> Message | None:
    if every == 0 or 0 < high_for < every:
        return None
    if high_for == 0:
        return _("`high_for`: With 0, the sea never comes. Write 1 or more.")
    return _("`high_for`: It is never dry when it is high for {high} of {every} turns. Write less than `every`.",
             high=high_for, every=every)


def _can_be_carried(kind: Kind) -> bool:
    return isinstance(kind, Collectable) or type(kind).picked_up is not Kind.picked_up


def _can_be_switched(kind: Kind) -> bool:
    return type(kind).switched is not Kind.switched
