"""Steps of a run: what happens at once, as people see it."""

from pyland.challenge.run import Run
from pyland.world.events import Called, Entry, Moved, Printed


def step_begin(run: Run, moment: int) -> int:
    """The first moment of the step to which `moment` belongs.

    Whoever walks onto a flag, picks up the gem that lies there and presses the plate under it does all that in one
    step. A step never goes on into the next turn, nor past something that is done or printed by the same program, or a
    second move of the same thing (on ice, one goes many steps in a turn).
    """
    if moment < 1:
        return moment
    turn = run.entries[moment - 1].turn
    first = moment - 1
    while first and run.entries[first - 1].turn == turn:
        first -= 1
    begin, seen = first, set[tuple[str, str]]()
    for index in range(first, moment):
        mark = _mark(run.entries[index])
        if mark in seen:
            begin, seen = index, set()
        if mark is not None:
            seen.add(mark)
    return begin + 1


def _mark(entry: Entry) -> tuple[str, str] | None:
    """What begins another step when it comes for a second time."""
    match entry.event:
        case Called(body=body) | Printed(body=body):
            return "program", body
        case Moved(body=body):
            return "move", body
    return None
