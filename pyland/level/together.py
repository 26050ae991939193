"""What a level file and its maps have to agree on."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pyland.level.picture import TiledMap
from pyland.level.slots import unknown_slot
from pyland.level.spec import LevelSpec, Problem
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.talk import pages_of
from pyland.world.things import kind_of
from pyland.world.things.person import Person

_TEXTS = ("text", "answer", "greeting", "thanks")
"""The properties of things that may have slots."""


def misfits(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    """Everything that is wrong between the level file `file` and its maps."""
    yield from _people(spec, maps, file)
    yield from _bodies(spec, maps, file)
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
    if there:
        return _('There is no person "{name}" on a map. There is: {known}.', name=name, known=", ".join(there))
    return _('There is no person "{name}" on a map. In Tiled, give the object this name.', name=name)


def _bodies(spec: LevelSpec, maps: Sequence[TiledMap], file: Path) -> Iterator[Problem]:
    line = spec.lines.get("bodies", 1)
    for path, tiled in zip(spec.maps, maps, strict=True):
        for name in spec.bodies:
            thing = tiled.start.things.get(name)
            if thing is None:
                driven = sorted(other.id for other in tiled.start.things.values() if kind_of(other).drivable(other))
                yield Problem(file, line, _('{map} has nobody called "{name}". Programs can drive: {known}.',
                                            map=path.name, name=name, known=", ".join(driven)))
            elif not kind_of(thing).drivable(thing):
                yield Problem(file, line, _('{map}: no program can drive "{name}". A person needs `wants_code: true`.',
                                            map=path.name, name=name))


def _slots(spec: LevelSpec, path: Path, tiled: TiledMap) -> Iterator[Problem]:
    for thing in tiled.start.things.values():
        for text in (*map(thing.get, _TEXTS), *(page.text for page in pages_of(thing))):
            wrong = unknown_slot(text, spec.values) if isinstance(text, str) else None
            if wrong is not None:
                x, y = thing.position
                line = tiled.lines.get(thing.id, 1)
                yield Problem(path, line, _("At ({x}, {y}): {problem}", x=x, y=y, problem=wrong))
