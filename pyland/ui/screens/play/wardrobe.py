"""The hero in the clothes that the player chose. Only the picture knows of them, the world does not."""

from dataclasses import replace

from pyland.play.players import LOOKS
from pyland.world.state import State, Thing

_HERO = "hero"
_USUAL = LOOKS[0]


class Wardrobe:
    """Dresses the hero of a state. A hero who is somebody special in a level stays as he is."""

    def __init__(self, look: str) -> None:
        self._look = look
        self._state: State | None = None
        self._dressed: State | None = None
        self._hero: tuple[Thing, Thing] | None = None

    def dressed(self, state: State) -> State:
        """The state with the hero dressed. While it is the same state that goes on, the answer is the same object."""
        hero = state.things.get(_HERO)
        if self._look == _USUAL or hero is None or hero.properties.get("sprite", _USUAL) != _USUAL:
            return state
        if self._hero is None or self._hero[0] is not hero:
            self._hero = (hero, replace(hero, properties={**hero.properties, "sprite": self._look}))
        if self._dressed is None or self._state is not state:
            self._state, self._dressed = state, State((), {})
        self._dressed.mirror(state, self._hero[1])
        return self._dressed
