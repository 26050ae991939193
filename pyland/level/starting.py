"""How the world of a level begins: a map, with the values of the attempt and with what people have to say."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from pyland.level.spec import LevelSpec
from pyland.world.state import State

NO_MEMORY: Mapping[tuple[str, str], str] = MappingProxyType({})


def start_of(
    spec: LevelSpec | None, map_start: State, seed: int = 0, memory: Mapping[tuple[str, str], str] = NO_MEMORY
) -> State:
    """The world of a map at the start of the attempt with this seed. `memory` is what people were answered before, by
    person and question."""
    if spec is None:
        return State(map_start.ground, map_start.things, seed=seed, memory=memory)
    values = {name: chance.roll(seed, name) for name, chance in spec.values.items()}
    state = State(map_start.ground, map_start.things, seed=seed, values=MappingProxyType(values), memory=memory)
    for name, person in spec.people.items():
        if name in state.things:  # not everybody is on every map
            state.put(state.things[name].changed(**_with_values(person, state)))
    state.touched.clear()
    return state


def _with_values(person: Mapping[str, Any], state: State) -> Mapping[str, Any]:
    """The properties of a person. What must have been chosen is known by its text, with the values in it."""
    if "talk" not in person:
        return person
    pages = [
        replace(page, when={question: state.filled(choice) for question, choice in page.when.items()})
        for page in person["talk"]
    ]
    return {**person, "talk": tuple(pages)}
