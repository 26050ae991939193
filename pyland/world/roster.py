"""Who does something by themselves, and whom scripts can drive: known without looking at every thing in every turn."""

from collections.abc import Iterable

from pyland.world.state import State
from pyland.world.things import kind_of


class Roster:
    """Follows the changes of a state. The order is that in which things came onto the map."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._places: dict[str, int] = {}
        self._acting: set[str] = set()
        self._driven: set[str] = set()
        self._in_order: dict[str, list[str]] = {}
        self._see(state.things)

    def acting(self) -> list[str]:
        """The things that do something when a turn is over, as they are now."""
        self._follow()
        return self._sorted("acting", self._acting)

    def driven(self) -> list[str]:
        """The things that scripts can drive."""
        self._follow()
        return self._sorted("driven", self._driven)

    def _follow(self) -> None:
        if self._state.touched:
            self._see(self._state.touched)
            self._state.touched.clear()

    def _see(self, names: Iterable[str]) -> None:
        for name in names:
            thing = self._state.things.get(name)
            self._places.setdefault(name, len(self._places))
            self._mark("acting", self._acting, name, thing is not None and kind_of(thing).acts(thing))
            self._mark("driven", self._driven, name, thing is not None and kind_of(thing).drivable(thing))

    def _mark(self, what: str, names: set[str], name: str, belongs: bool) -> None:
        if belongs != (name in names):
            names.symmetric_difference_update((name,))
            self._in_order.pop(what, None)

    def _sorted(self, what: str, names: set[str]) -> list[str]:
        found = self._in_order.get(what)
        if found is None:
            found = self._in_order[what] = sorted(names, key=self._places.__getitem__)
        return found
