"""How far a program went well, seen from its text and the log."""

import pytest

from pyland.explain.outcome.course import Course
from pyland.explain.outcome.loops import Loop, head_of, loop_around, loops
from pyland.text import ENGLISH, _
from pyland.world.events import PORTAL, SLIDE, Bumped, Called, Entry, Event, LinesRan, Moved, Printed
from pyland.world.geometry import Direction, Position

LOOPS = """\
for a in range(2):
    move_east()
    # not the end

    for b in range(3):  # three times
        if can_move():
            move_east()
        else:
            cut()
def walk():
    while can_move():
        move_east()
    move_west()
for c in range(2): move_north()
"""


def entries(*events: tuple[int, Event]) -> list[Entry]:
    return [Entry(number, number, line, event) for number, (line, event) in enumerate(events)]


def call(line: int, command: str = "move_east", *given: object) -> tuple[int, Event]:
    return line, Called("hero", command, given)


def step(line: int, x: int, how: str = "walk") -> tuple[int, Event]:
    return line, Moved("hero", Position(x - 1, 0), Position(x, 0), Direction.EAST, how)


def bump(line: int, x: int) -> tuple[int, Event]:
    return line, Bumped("hero", Position(x - 1, 0), Position(x, 0), "rock", "rock-1", _("The rock is in the way."))


def ran(*lines: int, of: int = 1) -> tuple[int, Event]:
    return lines[-1], LinesRan("hero", lines, of)


def worked(course: Course, lost: bool = False) -> str | None:
    message = course.worked(lost=lost)
    return ENGLISH(message) if message else None


def test_loops_and_their_lines() -> None:
    assert list(loops(LOOPS.splitlines())) == [Loop(1, 9), Loop(5, 9), Loop(11, 12)]


@pytest.mark.parametrize(("line", "head"), [
    (1, None), (2, 1), (5, 1), (6, 5), (7, 5), (9, 5), (10, None), (11, None), (12, 11), (13, None), (14, None),
    (99, None),
])
def test_the_loop_around_a_line(line: int, head: int | None) -> None:
    found = loop_around(LOOPS.splitlines(), line)
    assert (found.head if found else None) == head


@pytest.mark.parametrize(("line", "head"), [(2, 1), (7, 6), (9, 8), (12, 11), (13, None), (1, None)])
def test_on_which_line_it_hangs_whether_a_line_runs(line: int, head: int | None) -> None:
    assert head_of(LOOPS.splitlines(), line) == head


@pytest.mark.parametrize(("lines", "rounds"), [
    ((1, 2, 1, 2, 1), 2),           # to its end
    ((1, 2, 1, 2, 3), 2),           # left with `break`
    ((1, 3), 0),                    # never begun
    ((3, 1, 2, 1), 1),
    ((1, 2, 1, 3, 1, 2, 1), None),  # begun twice
    ((1, 2, 9, 1, 2, 9, 1), None),  # perhaps a function was called in it
])
def test_the_rounds_of_a_loop(lines: tuple[int, ...], rounds: int | None) -> None:
    course = Course(entries(ran(*lines)), "for a in range(2):\n    move_east()\nsay(1)\n")
    assert course.rounds(2) == rounds


def test_of_a_sample_of_lines_no_rounds_are_told() -> None:
    assert Course(entries(ran(1, 2, 1, of=2)), "for a in range(2):\r\n    move_east()\r").rounds(2) is None


@pytest.mark.parametrize(("events", "told"), [
    ([], None),
    ([call(1), bump(1, 1)], None),
    ([call(1), step(1, 1), call(2), bump(2, 2)], "The first move worked."),
    ([call(1, "move_east", 3), step(1, 1), step(1, 2), bump(1, 3)], "The first 2 moves worked."),
    ([call(1), step(1, 1), step(1, 2, SLIDE), step(1, 3, PORTAL), call(2), bump(2, 4)], "The first move worked."),
    ([call(1), step(1, 1), call(2, "can_move"), call(3), bump(3, 2)], "The first move worked."),
    ([call(1), step(1, 1), call(2, "cut"), call(3), bump(3, 2)], "The first 2 commands worked."),
    ([call(1), step(1, 1), call(2), step(2, 2), call(3, "cut"), bump(3, 3)], "The first 2 moves worked."),
    ([call(1), bump(1, 1), call(2), step(2, 1), call(3), bump(3, 2)], None),
    ([call(1), step(1, 1), call(2), bump(2, 2), call(3), step(3, 1), call(4), bump(4, 2)], "The first move worked."),
])
def test_what_worked_before_a_bump(events: list[tuple[int, Event]], told: str | None) -> None:
    assert worked(Course(entries(*events))) == told


def test_the_step_to_where_one_is_lost_did_not_work() -> None:
    steps = [call(1, "move_east", 3), step(1, 1), step(1, 2), step(1, 3)]
    assert worked(Course(entries(*steps)), lost=True) == "The first 2 moves worked."


def test_what_others_do_does_not_count() -> None:
    other = [(1, Called("robot", "move_east", ())), (1, Moved("robot", Position(0, 1), Position(1, 1), Direction.EAST))]
    events = entries(*other, call(1), step(1, 1), call(2), bump(2, 2))
    assert worked(Course(events, body="hero")) == "The first move worked."
    assert worked(Course(events)) == "The first 2 moves worked."


def test_who_is_pushed_by_the_world_does_not_walk() -> None:
    pushed = Entry(1, 0, 1, step(1, 1)[1], by_itself=True)
    course = Course([entries(call(1, "wait"))[0], pushed, *entries(call(2), bump(2, 2))])
    assert worked(course) == "The first command worked."


@pytest.mark.parametrize(("source", "found"), [
    ("move_east()\nmove_east()", True), ("hero.move_east(2)  # go", True), ("if not move_east():\n    cut()", False),
    ("free = move_east()", False), ("while move_east(): pass", False),
])
def test_a_bump_that_was_asked_for_is_no_reason(source: str, found: bool) -> None:
    told = Course(entries(call(1), bump(1, 1), call(2)), source).lonely_bump()
    assert (told is not None) == found
    if told is not None:
        assert (ENGLISH(told[0]), told[1]) == ("There was a bump on line 1. The rock is in the way.", 1)


def test_who_prints_did_something() -> None:
    assert Course(entries(ran(1)), "x = 1").did_nothing
    assert not Course(entries((1, Printed("hi\n"))), "print('hi')").did_nothing
    assert not Course(entries(call(1)), "move_east()").did_nothing


@pytest.mark.parametrize(("lines", "instructions", "never"), [
    ((1, 4), (1, 2, 4), (2, 1)),
    ((1, 2, 4), (1, 2, 4), None),
    ((1,), (1, 5), None),   # is no call
])
def test_a_line_that_never_ran(
    lines: tuple[int, ...], instructions: tuple[int, ...], never: tuple[int, int] | None
) -> None:
    source = "if a:\n    move_east()\n\nsay(1)\nb = 2\n"
    assert Course(entries(ran(*lines)), source).never_ran(instructions) == never


def test_whether_a_line_never_ran_is_not_told_of_a_sample() -> None:
    assert Course(entries(ran(1, of=2)), "if a:\n    move_east()\n").never_ran((1, 2)) is None
