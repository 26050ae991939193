"""What a level file and its maps have to agree on."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pyland.challenge.strangers import strangers
from pyland.level.picture import TiledMap
from pyland.level.slots import unknown_slot
from pyland.level.spec import LevelSpec, Problem
from pyland.level.starting import start_of
from pyland.text import Message, _, plural
from pyland.words import nearest
from pyland.world.talk import pages_of
from pyland.world.things import kind_of
from pyland.world.things.person import Person

_TEXTS = ("text", "answer", "greeting", "thanks")
"""The properties of things that may have slots."""


def misfits(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    """Everything that is wrong between the level file `file` and its maps."""
    people = list(_people(spec, maps, file))
    yield from people
    bodies = list(_bodies(spec, maps, file))
    # Where a name is wrong in `bodies`, those who wrote it right elsewhere need not be told so.
    yield from bodies or spec.of_bodies
    if not (people or bodies):
        yield from _goals(spec, maps, file)
    for path, tiled in zip(spec.maps, maps, strict=True):
        yield from _slots(spec, path, tiled)


def _people(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    there = {thing.id for tiled in maps for thing in tiled.start.things.values() if isinstance(kind_of(thing), Person)}
    for name in spec.people:
        if name not in there:
            yield Problem(file, spec.lines.get(f"people.{name}", 1), _nobody(name, sorted(there)))


def _nobody(name: str, there: Sequence[str]) -> Message:
    meant = nearest(name, there, closed=True)
    if meant:
        return _('There is no person "{name}" on a map. Did you mean "{meant}"?', name=name, meant=meant)
    if not there:
        return _('There is no person "{name}" on a map. In Tiled, give the object this name.', name=name)
    return plural(
        'There is no person "{name}" on a map. There is only one: {known}.',
        'There is no person "{name}" on a map. There are: {known}.', len(there), name=name, known=", ".join(there),
    )


def _bodies(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    lines = spec.lines
    told: set[tuple[str, str | None]] = set()
    for path, tiled in zip(spec.maps, maps, strict=True):
        driven = sorted(thing.id for thing in tiled.start.things.values() if kind_of(thing).drivable(thing))
        for name in spec.bodies:
            if name in driven:
                continue
            meant = nearest(name, [other for other in driven if other not in spec.bodies], closed=True)
            if (name, meant) not in told or meant is None:
                told.add((name, meant))
                line = lines.get(f"bodies.{name}", lines.get("bodies", 1))
                yield Problem(file, line, _no_body(name, path.name, name in tiled.start.things, meant, driven))


def _no_body(name: str, map_name: str, is_there: bool, meant: str | None, driven: Sequence[str]) -> Message:
    if is_there:
        return _('{map}: no program can drive "{name}". A person needs `wants_code: true`.', map=map_name, name=name)
    if meant:
        return _('There is no body "{name}" on {map}. Did you mean "{meant}"?', name=name, map=map_name, meant=meant)
    return _('There is no body "{name}" on {map}. Programs can drive: {known}.', name=name, map=map_name,
             known=", ".join(driven))


def _goals(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    """Names in goals that nobody on the maps has."""
    starts = [start_of(spec, tiled.start) for tiled in maps]
    for key, goals in (("goals", spec.goals), ("stars", spec.stars)):
        for number, goal in enumerate(goals):
            line = spec.lines.get(f"{key}.{number}", 1)
            yield from (Problem(file, line, message) for message in strangers(goal, starts))


def _slots(spec: LevelSpec, path: Path, tiled: TiledMap) -> Iterator[Problem]:
    for thing in tiled.start.things.values():
        for text in (*map(thing.get, _TEXTS), *(page.text for page in pages_of(thing))):
            wrong = unknown_slot(text, spec.values) if isinstance(text, str) else None
            if wrong is not None:
                x, y = thing.position
                line = tiled.lines.get(thing.id, 1)
                yield Problem(path, line, _("At ({x}, {y}): {problem}", x=x, y=y, problem=wrong))
