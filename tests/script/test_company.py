"""Several programs side by side, in real child processes."""

import random
import time

import pytest

from pyland.script.commands import COMMANDS
from pyland.script.common import ENTRIES_AHEAD, RUN_AHEAD, SHARE
from pyland.script.company import Company
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.native import Native
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, LinesRan, Lost, Moved, Printed, TurnPassed, Typed
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.talk import Page
from pyland.world.world import World

from .running import native_child, patched_child
from .running import run as run_attempt
from .test_runner import pretending

MAP = """
    @.....g..#
    ..........
    ..........
"""


def place(picture: str = MAP, robots: int = 1, **ground: tuple[int, int]) -> State:
    """The drawing, with robots below the hero; `ground` has the one place of some more terrains."""
    drawn = draw(picture)
    rows = [list(row) for row in drawn.ground]
    for name, (x, y) in ground.items():
        rows[y][x] = name
    state = State(tuple(map(tuple, rows)), dict(drawn.things))
    for number in range(robots):
        name = f"robot{number + 1}" if number else "robot"
        state.put(Thing(name, "robot", Position(0, 1 + number), state.things["hero"].facing, {}))
    return state


def begin(spares, *sources, state=None, names=("hero", "robot", "robot2"), **options) -> Company:
    state = state or place(robots=max(1, len(sources) - 1))
    world = World(state, rounds=len(sources) > 1)
    scripts = dict(zip(names, sources, strict=False))
    return Company(world, scripts, spares, **{"commands": COMMANDS, **options})


def finish(company: Company, seconds: float = 30.0) -> Company:
    until = time.monotonic() + seconds
    while company.ending is None:
        assert time.monotonic() < until, "the try does not end"
        company.wait(0.1)
        company.pump()
    return company


def run(spares, *sources, **options) -> Company:
    return finish(begin(spares, *sources, **options))


def pump_until(company, ready, shown=None):
    until = time.monotonic() + 20
    while not ready():
        assert time.monotonic() < until, "it never comes"
        company.pump(shown)
        time.sleep(0.001)


def log(company) -> list:
    return [(entry.turn, entry.line, entry.by_itself, entry.event) for entry in company._world.log]


def story(company) -> list[str]:
    """The log in short: who did what, in which turn."""
    told = []
    for entry in company._world.log:
        match entry.event:
            case LinesRan(body=body, lines=lines):
                told.append(f"{body} {','.join(map(str, lines))}")
            case Called(body=body, command=command):
                told.append(f"{body} calls {command}")
            case Moved(body=body, end=end):
                told.append(f"{body} to {end.x},{end.y}")
            case Printed(text=text):
                told.append(f"prints {text.strip()}")
            case TurnPassed(turn=turn):
                told.append(f"turn {turn}")
            case Ended(how=how, body=body):
                told.append(f"{body} {how}")
            case event:
                told.append(type(event).__name__)
    return told


def ends(company) -> list[tuple[str, str]]:
    return [(entry.event.body, entry.event.how) for entry in company._world.log if isinstance(entry.event, Ended)]


# In step


def test_two_programs_go_in_step(spares):
    other = "move_east()\nprint(position())\nturn_left()\nlook()"
    company = run(spares, "move_east(2)\nprint('a')\nmove_south()", other)
    assert story(company) == [
        "hero 1", "hero calls move_east", "hero to 1,0",
        "robot 1", "robot calls move_east", "robot to 1,1", "turn 1",
        "hero to 2,0",
        "robot 2", "robot calls position", "prints (1, 1)", "robot 3", "robot calls turn_left", "Turned", "turn 2",
        "hero 2", "prints a", "hero 3", "hero calls move_south", "Turned", "hero to 2,1",
        "robot 4", "robot calls look", "robot finished", "turn 3",
        "hero finished",
    ]
    assert (company.ending.how, company.ending.body, company.ending.line) == ("finished", "hero", 3)
    assert (company.output, company.calls, company._world.state.turn) == ("(1, 1)\na\n", 6, 3)
    assert company.attempts["robot"].output == "(1, 1)\n" and company.attempts["robot"].calls == 4
    assert ends(company) == [("robot", "finished"), ("hero", "finished")]


def test_entries_know_the_line_of_their_own_program(spares):
    company = run(spares, "\n\nmove_east()", "move_east()")
    moved = [(entry.event.body, entry.line) for entry in company._world.log if isinstance(entry.event, Moved)]
    assert moved == [("hero", 3), ("robot", 1)]
    assert [entry.line for entry in company._world.log if isinstance(entry.event, TurnPassed)] == [None]


def test_three_programs(spares):
    company = run(spares, *["move_east(2)"] * 3)
    moves = [entry.event.body for entry in company._world.log if isinstance(entry.event, Moved)]
    assert moves == ["hero", "robot", "robot2"] * 2 and company._world.state.turn == 2


def test_one_program_is_just_an_attempt(spares):
    source = "import random\nfor i in range(30):\n    print(random.random(), can_move())\n    move_east(); move_west()"
    picture = "@..g#"
    alone = run_attempt(spares, source, picture, seed=5, inputs=["x"])
    company = run(spares, source, state=draw(picture), seed=5, inputs=["x"])
    assert log(company) == [(entry.turn, entry.line, entry.by_itself, entry.event) for entry in alone.world.log]
    assert (company.ending, company.output, company.calls) == (alone.ending, alone.output, alone.attempt.calls)


def test_a_single_program_may_run_on_and_on(spares):
    company = run(spares, "n = 0\nwhile n < 60_000: n += 1\nprint(n)", state=draw("@"))
    assert (company.ending.how, company.output, company._world.state.turn) == ("finished", "60000\n", 0)


def test_the_world_must_fit():
    for scripts, rounds in (({"hero": ""}, True), ({"hero": "", "robot": ""}, False), ({}, False)):
        with pytest.raises(ValueError):
            Company(World(place(), rounds=rounds), scripts, Spares(native_child), commands=COMMANDS)
    with pytest.raises(KeyError):
        Company(World(place(), rounds=True), {"hero": "", "nobody": ""}, Spares(native_child), commands=COMMANDS)


def test_mud_holds_one_of_them_back(spares):
    company = run(spares, "move_east(3)", "move_east(4)", state=place(mud=(1, 0)))
    assert [line for line in story(company) if " to " in line or line.startswith("turn")] == [
        "hero to 1,0", "robot to 1,1", "turn 1", "robot to 2,1", "turn 2", "hero to 2,0", "robot to 3,1", "turn 3",
        "hero to 3,0", "robot to 4,1", "turn 4",
    ]


def test_sleeping_takes_turns(spares):
    company = run(spares, "import time\ntime.sleep(2.5)\nmove_east()", "move_east(4)")
    assert [line for line in story(company) if line.startswith("hero")][-2:] == ["hero to 1,0", "hero finished"]
    assert company._world.state.turn == 4


def test_two_with_the_same_program_throw_other_dice(spares):
    source = "import random\nprint(random.randint(1, 10 ** 6))"
    first, second = run(spares, source, source, seed=3).output.split()
    assert first != second
    again = run(spares, source, source, seed=3).output.split()
    alone = run(spares, source, state=draw("@"), seed=3).output.split()
    assert again == [first, second] and alone == [first]


# Bodies


def test_bodies_are_objects(spares):
    source = "robot.move_east(steps=2)\nprint(robot.position(), position(), hero.position())\nrobot.say('hi', 3)"
    company = run(spares, source)
    assert company.output == "(2, 1) (0, 0) (0, 0)\n" and company._world.state.turn == 3
    called = [entry.event for entry in company._world.log if isinstance(entry.event, Called)]
    assert called[0] == Called("robot", "move_east", (2,)) and called[-1] == Called("robot", "say", ("hi 3",))


def test_a_call_for_another_body_takes_the_turn_of_the_caller(spares):
    company = run(spares, "robot.move_south()\nmove_east()", "move_east(2)")
    assert [line for line in story(company) if " to " in line or line.startswith("turn")] == [
        "robot to 0,2", "robot to 1,2", "turn 1", "hero to 1,0", "robot to 2,2", "turn 2",
    ]


def test_what_a_body_has_not(spares):
    problem = run(spares, "move_east()\nrobot.jump()").ending.problem
    assert (problem.type, problem.line, problem.details) == ("AttributeError", 2, {"name": "jump", "type": "body"})


def test_names_that_are_no_identifiers_are_not_offered(spares):
    state = place()
    for place_, name in ((3, "robot-7"), (4, "class"), (5, "print"), (6, "move_east")):
        state.put(Thing(name, "robot", Position(place_, 2), state.things["hero"].facing, {}))
    company = run(spares, "move_east()\nprint(type(robot).__name__)\nrobot.wait()", state=state)
    assert (company.ending.how, company.output) == ("finished", "body\n")


# Sharing


def test_an_endless_loop_leaves_the_others_their_turns(spares):
    company = run(spares, "while True: pass", "move_east(3)\nprint('there')", limits={"ticks": 60_000})
    assert company.output == "there\n"
    assert (company.ending.how, company.ending.body, company.ending.limit.kind) == ("limit", "hero", "ticks")
    told = [line for line in story(company) if not line.startswith("hero 1")]
    assert told == [
        "robot 1", "robot calls move_east", "robot to 1,1", "turn 1", "robot to 2,1", "turn 2",
        "robot to 3,1", "turn 3", "robot 2", "prints there", "robot finished",
        "turn 4", "turn 5", "turn 6", "hero limit",
    ]


def lines_between_turns(company, body) -> list[int]:
    counts = [0]
    for entry in company._world.log:
        match entry.event:
            case LinesRan(body=who, lines=lines, of=of) if who == body:
                counts[-1] += len(lines) * of
            case TurnPassed():
                counts.append(0)
    return counts


def test_a_share_is_counted_exactly(spares):
    source = "n = 0\nwhile n < 30_000:\n    n += 1\n    if n % 6000 == 0: turn_left()"
    counts = lines_between_turns(run(spares, "wait(40)", source), "robot")
    assert counts[0] == SHARE and all(count <= SHARE for count in counts)
    assert sum(counts) == 1 + 3 * 30_000 + 1 + 0 and counts[1] == 18_000 - SHARE + 1


def test_a_share_of_thinned_lines(spares):
    source = "n = 0\nwhile n < 100_000:\n    n += 1"
    first, second = (run(spares, "wait(5)", source) for _ in range(2))
    counts = lines_between_turns(first, "robot")
    assert set(counts[:10]) == {SHARE} and set(counts[10:-1]) == {SHARE + 13}  # 17 times 589
    assert log(first) == log(second)


def test_questions_and_prints_wait_for_their_turn(spares):
    company = run(spares, "print(1)\nwait()\nprint(3)", "for i in 'ab': print(2)\nlook()\nwait()\nprint(4)")
    assert [line for line in story(company) if line[0] in "pt"] == [
        "prints 1", "prints 2", "prints 2", "turn 1", "prints 3", "prints 4",
    ]


# How it ends


def test_a_bump_ends_it_for_all(spares):
    company = run(spares, "wait(3)", "move_west()")
    assert (company.ending.how, company.ending.body, company.ending.line) == ("bump", "robot", 1)
    assert company.ending.bump is not None and company.ending.bump.body == "robot"
    assert ends(company) == [("robot", "bump"), ("hero", "with_others")]
    assert company._world.state.turn == 0 and not company.pump()


def test_after_a_bump_it_may_go_on(spares):
    company = run(spares, "wait(2)", "print(move_west())\nwait()", after_bump="go_on")
    assert (company.ending.how, company.output) == ("finished", "False\n")


def test_a_problem_ends_it_for_all(spares):
    company = run(spares, "move_east()\n1 / 0", "wait(9)", "move_east(9)")
    assert (company.ending.how, company.ending.problem.type) == ("problem", "ZeroDivisionError")
    assert ends(company) == [("hero", "problem"), ("robot", "with_others"), ("robot2", "with_others")]


def test_a_program_that_cannot_be_read(spares):
    company = run(spares, "wait(9)", "wait(\n")
    assert (company.ending.how, company.ending.problem.type, company.ending.body) == ("problem", "SyntaxError", "robot")


def test_a_lost_body_ends_it_for_all(spares):
    state = place("@..\n...", hole=(1, 1))
    company = run(spares, "wait(5)", "wait()\nmove_east()", state=state)
    assert (company.ending.how, company.ending.body, company.ending.line) == ("lost", "robot", 2)
    assert isinstance(company.ending.lost, Lost) and company.ending.lost.body == "robot"
    assert ends(company) == [("robot", "lost"), ("hero", "with_others")]
    alone = run(spares, "try:\n    robot.move_east()\nfinally:\n    print('LEAK')", state=state)
    assert (alone.ending.how, alone.ending.line, alone.output, alone.ending.body) == ("lost", 2, "", "hero")


def test_who_is_lost_when_the_turn_is_over(spares):
    state = place("@...\n....\n....", robots=1)
    state.put(Thing("snake", "snake", Position(3, 1), Direction.WEST, {}))
    company = run(spares, "wait(5)", "move_east()\nmove_east()\nwait()", state=state)
    assert (company.ending.how, company.ending.body, company.ending.line) == ("lost", "robot", 2)
    assert ends(company) == [("robot", "lost"), ("hero", "with_others")]


def test_limits_are_for_each_of_them(spares):
    company = run(spares, "for i in range(6): can_move()", "for i in range(6): can_move()", limits={"calls": 6})
    assert company.ending.how == "finished"
    company = run(spares, "wait(3)", "for i in range(7): can_move()", limits={"calls": 6})
    assert (company.ending.limit.kind, company.ending.body) == ("calls", "robot")
    company = run(spares, "wait(4)", "while True: wait()", limits={"turns": 9})
    assert (company.ending.limit.kind, company.ending.body, company._world.state.turn) == ("turns", "robot", 9)
    company = run(spares, "print('x' * 60)", "print('x' * 101)", limits={"output": 100})
    assert (company.ending.limit.kind, company.ending.body, company.output) == ("output", "robot", "x" * 60 + "\n")


def test_too_long_a_program_ends_it_before_it_begins(spares):
    company = begin(spares, "move_east()", "#" * 300_000)
    assert (company.ending.how, company.ending.limit.kind, company.ending.body) == ("limit", "source", "robot")
    assert ends(company) == [("robot", "limit"), ("hero", "with_others")] and not company.pump()


def test_the_clock_is_only_for_whose_turn_it_is(spares):
    company = begin(spares, "x = 1\nsum(iter(int, 1))", "wait(3)", limits={"time": 1})
    pump_until(company, lambda: company.attempts["hero"].last_line == 2)
    company.attempts["hero"]._channel.owed = 0.95
    company.attempts["robot"]._channel.owed = 0.0
    finish(company)
    assert (company.ending.limit.kind, company.ending.body, company.ending.line) == ("time", "hero", 2)


# Typing


def test_inputs_are_used_in_the_order_of_asking(spares):
    source = "a = input('a')\nwait()\nb = input('b')\nprint(a, b)"
    company = run(spares, source, "print(input('c'))", inputs=list("123"))
    typed = [(entry.event.prompt, entry.event.text) for entry in company._world.log if isinstance(entry.event, Typed)]
    assert typed == [("a", "1"), ("c", "2"), ("b", "3")] and company.inputs_used == ("1", "2", "3")


def test_all_wait_for_the_one_who_asks(spares):
    company = begin(spares, "wait(9)", "move_east()\nx = input('Who? ')\nprint(x)", typed_by_person=True)
    pump_until(company, lambda: company.question is not None)
    assert (company.question, company.choices, company.asking) == ("Who? ", (), "robot")
    before = len(company._world.log)
    company.attempts["robot"]._channel.owed = company.attempts["hero"]._channel.owed = 19.99
    for _ in range(20):
        assert not company.pump() and company.ending is None
        company.wait(0.001)
    assert len(company._world.log) == before
    company.attempts["robot"]._channel.owed = company.attempts["hero"]._channel.owed = 0.0
    company.answer("Zoë")
    assert company.question is None and company.asking is None
    assert finish(company).output == "Who? Zoë\nZoë\n" and company._world.state.turn == 9


def talker(robots=0) -> State:
    state = place("@M.\n...\n...", robots=robots)
    talk = (Page("Hello."), Page("Tea or milk?", ("Tea", "Milk"), "drink"), Page("Good."))
    state.put(state.things["person-1"].changed(talk=talk))
    return state


CHOOSING = "print(use())\nturn_left()"


@pytest.mark.parametrize("typed", ["milk", " Milk ", "2"])
def test_choices_made_in_advance(spares, typed):
    company = run(spares, CHOOSING, state=talker(), inputs=[typed])
    assert (company.ending.how, company.output, company.inputs_used) == ("finished", "True\n", ("Milk",))
    assert company._world.state.memory == {("person-1", "drink"): "Milk"} and company._world.state.turn == 2


@pytest.mark.parametrize(("inputs", "fault", "used"), [([], "nobody_chooses", ()), (["3"], "no_such_choice", ())])
def test_choices_that_nobody_makes(spares, inputs, fault, used):
    company = run(spares, CHOOSING, state=talker(), inputs=inputs)
    details = company.ending.problem.details
    assert (company.ending.problem.type, company.ending.line) == ("CommandError", 1)
    assert (details["fault"], details["wanted"]) == (fault, ["Tea", "Milk"]) and company.inputs_used == used


def test_somebody_chooses(spares):
    company = begin(spares, CHOOSING, "wait(3)", state=talker(robots=1), typed_by_person=True)
    pump_until(company, lambda: company.question is not None)
    assert (company.question, company.choices, company.asking) == ("Tea or milk?", ("Tea", "Milk"), "hero")
    assert company._world.state.turn == 0
    company.answer("Coffee")
    assert company.question == "Tea or milk?" and not company.pump()
    company.answer("Tea")
    assert (company.question, company.choices) == (None, ())
    finish(company)
    assert company._world.state.memory == {("person-1", "drink"): "Tea"} and company.output == "True\n"
    assert company._world.state.turn == 3 and company.inputs_used == ("Tea",)


def test_a_choice_that_fails_has_taken_the_turn(spares):
    source = "try:\n    use()\nexcept Exception as e:\n    print(type(e).__name__)\nwait()"
    company = run(spares, source, "wait(3)", state=talker(robots=1))
    assert (company.ending.how, company.output, company._world.state.turn) == ("finished", "CommandError\n", 3)


# Stopping, and running ahead


def test_stop_kills_all_at_once(spares):
    company = begin(spares, "while True: pass", "while True: wait()", "wait(3)", limits={"ticks": 10**9})
    pump_until(company, lambda: company._world.state.turn > 1)
    children = [attempt._channel.child for attempt in company.attempts.values()]
    company.stop()
    for child in children:
        child.join(5.0)
        assert child._process.returncode is not None
    assert company.ending.how == "stopped" and [how for _, how in ends(company)] == ["stopped"] * 3
    before = len(company._world.log)
    company.close()
    assert not company.pump() and len(company._world.log) == before


def test_stopped_when_one_of_them_has_finished(spares):
    company = begin(spares, "while True: wait()", "print('done')")
    pump_until(company, lambda: company.attempts["robot"].ending is not None)
    company.stop()
    assert (company.ending.how, company.ending.body) == ("stopped", "hero")
    assert ends(company) == [("robot", "finished"), ("hero", "stopped")]


def test_stopped_while_one_of_them_asks(spares):
    company = begin(spares, "input('?')", "wait(3)", typed_by_person=True)
    pump_until(company, lambda: company.question is not None)
    company.stop()
    assert (company.question, company.asking, company.ending.how) == (None, None, "stopped")


def test_one_process_dies_in_the_middle(spares):
    company = begin(spares, "while True: wait()", "while True: wait()")
    pump_until(company, lambda: company._world.state.turn > 5)
    company.attempts["robot"]._channel.child._process.kill()
    finish(company)
    assert (company.ending.limit.kind, company.ending.body) == ("gone", "robot")
    assert ends(company) == [("robot", "limit"), ("hero", "with_others")]


def test_all_together_run_only_so_far_ahead_of_the_picture(spares):
    company = begin(spares, *["while True:\n    can_move()\n    can_move()\n    wait()"] * 2, limits={"time": 1})
    pump_until(company, lambda: company.calls > RUN_AHEAD, shown=0)
    for attempt in company.attempts.values():
        attempt._channel.owed = 0.99
    for _ in range(20):
        company.pump(0)
        company.wait(0.001)
    assert company.calls == RUN_AHEAD + 1 and company.ending is None
    company.close()


def test_few_calls_run_only_so_far_ahead_of_the_picture(spares):
    company = begin(spares, "wait(1000)", "wait(1000)")
    pump_until(company, lambda: len(company._world.log) > ENTRIES_AHEAD, shown=0)
    for _ in range(20):
        company.pump(0)
    assert len(company._world.log) <= ENTRIES_AHEAD + 2 and company.ending is None
    company.close()


# The same every time


class Late(Child):
    """A process that is heard only now and then."""

    def __init__(self, seed: int) -> None:
        super().__init__(Native().launch)
        self._chance = random.Random(seed)

    def receive(self):
        return None if self._chance.random() < 0.6 else super().receive()


def late_spares(seed: int) -> Spares:
    """Every second process begins late, all are heard late."""
    made = []

    def start():
        child = Late(seed + len(made))
        made.append(child)
        return child

    return Spares(start)


LINES = (
    "move_east()", "move_south()", "move_west()", "move_north(2)", "wait()", "print(position(), hero.position())",
    "if can_move(east): move_east(2)", "for i in range(4000): x = i", "while n < 15_000: n += 1", "look()",
    "robot.move_east()", "print(random.randint(1, 99))", "if random.random() < 0.5: turn_left()", "say(facing())",
    "time.sleep(2)", "print(input('?'))", "move_east(0)", "f(3)", "face(south)", "hero.wait(2)",
    "try: face('x')\nexcept Exception: print('no')",
)


def program(chance: random.Random) -> str:
    lines = chance.choices(LINES, k=chance.randint(3, 9))
    return "import random, time\nn = 0\ndef f(n):\n    if n: wait(); f(n - 1)\n" + "\n".join(lines)


@pytest.mark.parametrize("seed", range(12))
def test_the_same_programs_give_the_same_log(spares, seed):
    chance = random.Random(seed)
    sources = [program(chance) for _ in range(chance.choice((2, 2, 3)))]
    options = {"seed": seed, "inputs": list("abcdefg"), "after_bump": chance.choice(("stop", "go_on")),
               "limits": {"ticks": 40_000}}
    first = run(spares, *sources, **options)
    late = late_spares(seed)
    try:
        second = run(late, *sources, **options)
    finally:
        late.close()
    assert log(first) == log(second) and len(first._world.log) > 5
    assert (first.ending, first.output, first.inputs_used) == (second.ending, second.output, second.inputs_used)
    assert log(first) == log(run(spares, *sources, **options))


def test_a_process_that_begins_late(spares):
    sources = ["move_east(3)\nprint(robot.position())", "while position() != (4, 1): move_east()"]
    made = []

    def start():
        child = native_child() if made else patched_child("import sys", "import sys, time; time.sleep(0.15)")
        made.append(child)
        return child

    late = Spares(start)
    try:
        assert log(run(late, *sources)) == log(run(spares, *sources))
    finally:
        late.close()


DEEP = [
    "f()", "print('.', end='')\n    f()", "can_move()\n    f()", "[f() for x in sorted([1], key=lambda x: f())]",
    "try: f()\n    finally: print('.', end='')",
]


@pytest.mark.parametrize("deeper", DEEP)
def test_how_deep_a_program_comes_is_no_matter_of_the_clock(spares, deeper):
    source = f"""
n = m = 0
def f():
    global n
    n += 1
    {deeper}
for i in range(12):
    try: f()
    except RecursionError: pass
    say(n - m)
    m = n
"""

    often = Spares(lambda: patched_child(
        "sys.path.pop()", "from child import link; link._FLUSH_SECONDS = 0.0; sys.path.pop()"
    ))
    options = {"limits": {"calls": 10**6, "ticks": 400_000, "output": 10**6}}
    try:
        assert log(run(often, "wait(50)", source, **options)) == log(run(spares, "wait(50)", source, **options))
    finally:
        often.close()


# Children that are not ours


def ending_of(code: str, *, alone: bool = False, **options):
    spares = pretending(code)
    try:
        return run(spares, *["wait()"] * (1 if alone else 2), **options).ending
    finally:
        spares.close()


def lines(count: int) -> str:
    return f"out(b'{{\"do\":\"lines\",\"lines\":[' + b','.join([b'1'] * {count}) + b'],\"of\":1}}\\n')\n"


REST = "out(b'{\"do\":\"rest\"}\\n')\n"
ON_AND_ON = "time.sleep(60)"


@pytest.mark.parametrize("body", ["gem-1", "nobody", "", "hero ", "robot2"])
def test_a_call_for_what_is_no_body(body):
    call = f'{{"do":"call","body":"{body}","command":"move_east","given":[],"named":{{}},"line":1}}\n'
    assert ending_of(f"out({call.encode()!r})\n{ON_AND_ON}").limit.kind == "gone"


@pytest.mark.parametrize("code", [
    REST, lines(1000) * 9 + REST, lines(1000) * 10 + REST + REST,
    lines(1000) * 10 + REST + lines(1000) * 9 + lines(999) + REST,
    "while True: out(b'{\"do\":\"rest\"}\\n')\n", "out(b'{\"do\":\"rest\",\"turns\":9}\\n')\n",
])
def test_a_child_that_rests_too_early(code):
    ending = ending_of(code + ON_AND_ON, limits={"ticks": 100_000})
    assert (ending.limit.kind, ending.body) == ("gone", "hero")


def test_a_child_that_rests_alone():
    assert ending_of(lines(1000) * 10 + REST + ON_AND_ON, alone=True).limit.kind == "gone"


def test_a_child_that_rests_and_rests_comes_to_the_limit_of_lines():
    ending = ending_of(f"while True:\n    {'; '.join((lines(1000) * 10 + REST).split(chr(10))[:-1])}\n")
    assert (ending.limit.kind, ending.body) == ("ticks", "hero")


@pytest.mark.parametrize("message", [
    '{"do":"lines","lines":[],"of":1}', '{"do":"print","text":"","line":1}', '{"do":"ask","prompt":"","line":1}',
    '{"do":"call","body":"hero","command":"move_east","given":["x"],"named":{},"line":1}',
])
def test_messages_that_nothing_counts_end_too(message):
    few = {"ticks": 100, "calls": 100, "turns": 100, "output": 100, "time": 20, "idle": 8, "source": 100}
    ending = ending_of(f"while True: out(b'{message}\\n')", limits=few)
    assert ending.limit.kind == "gone"


def test_a_child_that_goes_on_when_it_is_not_its_turn():
    call = '{"do":"call","body":"hero","command":"wait","given":[],"named":{},"line":1}\n'
    ending = ending_of(f"while True: out({call.encode()!r})", limits={"calls": 50})
    assert (ending.limit.kind, ending.body) == ("calls", "hero")
