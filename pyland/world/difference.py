"""What is different between two moments of a world: small, where little has happened."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pyland.world.state import State

Tables = Mapping[str, dict[Any, Any]]
"""All of a state that can change, by name: `things` and others."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Leads from the tables of one state to those of a later one: what is gone, and what is new or another."""

    gone: Mapping[str, tuple[Any, ...]]
    new: Tables

    @property
    def size(self) -> int:
        """How much it holds."""
        return sum(map(len, self.gone.values())) + sum(map(len, self.new.values()))

    def make(self, tables: Tables) -> None:
        """Make tables like the first ones like the later ones."""
        for name, table in tables.items():
            for key in self.gone[name]:
                del table[key]
            table.update(self.new[name])


def difference(before: State, after: State) -> Difference | None:
    """What leads from one state to a later one, of which `touched` tells all things that have changed since; None when
    it cannot be said shortly, because the things are in another order."""
    old, new = before.tables(), after.tables()
    places = (thing.position for state in (before, after) for name in after.touched
              if (thing := state.things.get(name)) is not None)  # fmt: skip
    known: dict[str, Iterable[Any]] = {"things": after.touched, "at": dict.fromkeys(places)}
    gone: dict[str, tuple[Any, ...]] = {}
    come: dict[str, dict[Any, Any]] = {}
    for name, table in new.items():
        earlier = old[name]
        if name in known:
            gone[name] = tuple(key for key in known[name] if key in earlier and key not in table)
            come[name] = {key: table[key] for key in known[name] if key in table}
        else:
            gone[name] = tuple(earlier.keys() - table.keys())
            come[name] = {key: value for key, value in table.items() if earlier.get(key) is not value}
    return Difference(gone, come) if _in_order(before, after, gone["things"], come["things"]) else None


def _in_order(before: State, after: State, gone: Iterable[str], come: Iterable[str]) -> bool:
    """Whether what has come is after what there was. What was put down again is not in its old place."""
    names = dict.fromkeys(before.things)
    for name in gone:
        del names[name]
    names.update(dict.fromkeys(come))
    return list(names) == list(after.things)
