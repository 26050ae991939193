"""Whether the pictures that a level names are there."""

import re
from collections.abc import Collection, Iterator

from pyland.level.files import LEVEL_FILE
from pyland.level.level import Level
from pyland.level.spec import Problem
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.state import Thing
from pyland.world.things import kind_of

_LOOK = re.compile(r"(?P<look>.+?)_[nesw]?\d")


def unknown_pictures(level: Level, pictures: Collection[str]) -> Iterator[Problem]:
    """A sentence for each portrait in the story, and each `sprite` on the maps, that is none of the `pictures`.

    Raises `BrokenLevel`.
    """
    spec, folder = level.spec, level.folder
    if spec is None or folder is None:
        return
    for number, line in enumerate(spec.story):
        if line.portrait and line.portrait not in pictures:
            yield Problem(folder / LEVEL_FILE, spec.lines.get(f"story.{number}", 1),
                          _no_picture(line.portrait, pictures, _first_of(line.portrait, pictures)))
    looks = {found["look"] if (found := _LOOK.fullmatch(name)) else name for name in pictures}
    for path, tiled in zip(spec.maps, level.maps, strict=True):
        for thing in tiled.start.things.values():
            look = str(thing.get("sprite", ""))
            if look and not _is_known(thing, look, pictures):
                x, y = thing.position
                yield Problem(path, tiled.lines.get(thing.id, 1), _(
                    "{thing} at ({x}, {y}): {problem}", thing=kind_of(thing).title, x=x, y=y,
                    problem=_no_picture(look, looks),
                ))


def _is_known(thing: Thing, look: str, pictures: Collection[str]) -> bool:
    return look in pictures or kind_of(thing).sprite(thing) in pictures


def _first_of(name: str, pictures: Collection[str]) -> str | None:
    """The first picture of somebody of whom there are several."""
    found = _LOOK.fullmatch(name)
    first = f"{found['look']}_0" if found else ""
    return first if first in pictures else None


def _no_picture(name: str, known: Collection[str], meant: str | None = None) -> Message:
    meant = meant or nearest(name, sorted(known), closed=True)
    if meant:
        return _("There is no picture “{name}”. Did you mean “{meant}”?", name=name, meant=meant)
    return _("There is no picture “{name}”. The guide for authors has a list.", name=name)
