"""Runs for the tests, from a drawing and a list of steps."""

from pyland.challenge.run import Run
from pyland.source.facts import SourceFacts
from pyland.world.actions import Say, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended
from pyland.world.geometry import Direction
from pyland.world.world import World

WAYS = {way.value[0]: way for way in Direction}


def play(picture: str, steps: str | list[str] = "", *, facts: SourceFacts | None = None, over: bool = True,
         how: str = "finished") -> Run:
    """Walk the hero: "een" goes east, east, north; in a list, any other word is said, and "" waits."""
    world = World(draw(picture))
    start = world.start
    for step in steps:
        world.note(Called("hero", "any", ()))
        action = Walk(WAYS[step]) if step in WAYS else Say(step) if step else Wait()
        world.perform("hero", action)
    if over:
        world.note(Ended(how, world.state.turn))
    return Run(start, world.state, list(world.log), facts, over=over)
