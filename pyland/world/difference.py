"""What is different between two moments of a world: small, where little has happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_NOTHING = object()

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


def difference(before: Tables, after: Tables) -> Difference | None:
    """What leads from one to the other; None when it cannot be said shortly, because the things are in another order.
    """
    gone = {name: tuple(key for key in table if key not in after[name]) for name, table in before.items()}
    new = {
        name: {key: value for key, value in table.items() if before[name].get(key, _NOTHING) is not value}
        for name, table in after.items()
    }
    # Only things have an order that means something: what was put down again comes after all others.
    came = [key for key in after["things"] if key not in before["things"]]
    stayed = [key for key in before["things"] if key in after["things"]]
    return Difference(gone, new) if [*stayed, *came] == list(after["things"]) else None
