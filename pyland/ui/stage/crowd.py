"""The things on the map by rows, so that only those in sight are looked at."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import KINDS
from pyland.world.things.carriable import Carriable
from pyland.world.things.collectables import Collectable


class Crowd:
    """Follows the things of a state that somebody else changes."""

    def __init__(self) -> None:
        self._known: dict[str, Thing] = {}
        self._rows: dict[int, dict[str, Thing]] = {}
        self.piles: dict[Position, int] = {}
        """Where several small things of one kind lie, and how many: one cannot see them all."""

    def see(self, things: Mapping[str, Thing]) -> bool:
        """Look at the things again. Returns whether any of them changed, came or went."""
        if things == self._known:
            return False
        for name in [name for name in self._known if name not in things]:
            self._drop(name)
        for name, thing in things.items():
            if self._known.get(name) is not thing:
                self._drop(name)
                self._known[name] = thing
                self._rows.setdefault(thing.position.y, {})[name] = thing
        self.piles = _piles(things.values())
        return True

    def find(self, name: str) -> Thing | None:
        """The thing of that id, if there is one."""
        return self._known.get(name)

    def between(self, columns: range, rows: range) -> Iterator[Thing]:
        """The things on these tiles, row by row from the top."""
        for row in rows:
            for thing in self._rows.get(row, {}).values():
                if thing.position.x in columns:
                    yield thing

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._known.values())

    def _drop(self, name: str) -> None:
        thing = self._known.pop(name, None)
        if thing is not None:
            self._rows[thing.position.y].pop(name, None)


def _piles(things: Iterable[Thing]) -> dict[Position, int]:
    small = Counter((thing.position, thing.kind) for thing in things if thing.kind in _SMALL)
    return {place: count for (place, _kind), count in small.items() if count > 1}


_SMALL = frozenset(name for name, kind in KINDS.items() if isinstance(kind, Carriable | Collectable))
