"""What the ground is made of, and who may walk on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pyland.text import Message, _


@dataclass(frozen=True)
class Terrain:
    """One kind of ground. `name` is the word in maps and programs; `blocked` says why nobody can walk there.

    A step onto it costs `turns`. On `slippery` ground a body goes on until something else comes. `deadly` ground ends
    the attempt of a body that steps on it, and says how. Where it is `diggable`, one can dig.
    """

    name: str
    title: Message
    blocked: Message | None = None
    turns: int = 1
    slippery: bool = False
    deadly: Message | None = None
    diggable: bool = False

    @property
    def walkable(self) -> bool:
        """Whether a body can step on it."""
        return self.blocked is None


def _table(*terrains: Terrain) -> Mapping[str, Terrain]:
    return MappingProxyType({terrain.name: terrain for terrain in terrains})


TERRAINS = _table(
    Terrain("grass", _("grass"), diggable=True),
    Terrain("path", _("path")),
    Terrain("sand", _("sand"), diggable=True),
    Terrain("bridge", _("bridge")),
    Terrain("ice", _("ice"), slippery=True),
    Terrain("mud", _("mud"), turns=2, diggable=True),
    Terrain("hole", _("hole"), deadly=_("There is a hole in the ground.")),
    Terrain("water", _("water"), _("The water is too deep to walk in.")),
    Terrain("wall", _("wall"), _("The wall is in the way.")),
    Terrain("tree", _("trees"), _("The trees are in the way.")),
    Terrain("edge", _("edge of the map"), _("The map ends here.")),
)
EDGE = TERRAINS["edge"]
