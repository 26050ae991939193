"""What the ground is made of, and who may walk on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pyland.text import Message, _


@dataclass(frozen=True)
class Terrain:
    """One kind of ground. `name` is the word in maps and programs; `blocked` says why nobody can walk there."""

    name: str
    title: Message
    blocked: Message | None = None

    @property
    def walkable(self) -> bool:
        """Whether a body can step on it."""
        return self.blocked is None


def _table(*terrains: Terrain) -> Mapping[str, Terrain]:
    return MappingProxyType({terrain.name: terrain for terrain in terrains})


TERRAINS = _table(
    Terrain("grass", _("grass")),
    Terrain("path", _("path")),
    Terrain("sand", _("sand")),
    Terrain("bridge", _("bridge")),
    Terrain("water", _("water"), _("The water is too deep to walk in.")),
    Terrain("wall", _("wall"), _("The wall is in the way.")),
    Terrain("edge", _("edge of the map"), _("The map ends here.")),
)
EDGE = TERRAINS["edge"]
