import pytest

from pyland.script.attempt import ENTRIES_AHEAD, LIMITS, RUN_AHEAD, Attempt
from pyland.script.commands import COMMANDS
from pyland.script.protocol import Limit
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, LinesRan, Moved, Printed, Said, TurnPassed, Typed
from pyland.world.world import World

from .running import begin, finish, pump_until, run


def events(result, *kinds):
    return [entry.event for entry in result.world.log if isinstance(entry.event, kinds)]


def test_the_log_holds_the_whole_run_in_order(spares):
    result = run(spares, "print('a')\nmove_east(2)\nprint('b')\nsay('c', 1)\n")
    assert [(type(entry.event).__name__, entry.line) for entry in result.world.log] == [
        ("LinesRan", 1), ("Printed", 1), ("LinesRan", 2), ("Called", 2), ("Moved", 2), ("TurnPassed", 2), ("Moved", 2),
        ("TurnPassed", 2), ("LinesRan", 3), ("Printed", 3), ("LinesRan", 4), ("Called", 4), ("Said", 4),
        ("TurnPassed", 4), ("Ended", 4),
    ]
    assert events(result, Called) == [Called("hero", "move_east", (2,)), Called("hero", "say", ("c 1",))]
    assert events(result, Said) == [Said("hero", "c 1")]
    assert result.world.log[-1].event == Ended("finished", 3)
    assert (result.ending.how, result.ending.line, result.attempt.calls, result.output) == ("finished", 4, 2, "a\nb\n")


def test_calls_are_written_down_with_what_was_given(spares):
    result = run(spares, "move_east()\nmove_west(steps=1)\nmove_east(0)\nlook('west')")
    assert [(event.command, event.arguments) for event in events(result, Called)] \
        == [("move_east", ()), ("move_west", (1,)), ("move_east", (0,)), ("look", ("west",))]


def test_a_bump_ends_the_attempt_there(spares):
    result = run(spares, "try:\n    move_east(9)\nexcept BaseException:\n    pass\nprint('LEAK')\nmove_west()")
    assert (result.ending.how, result.ending.line, result.output) == ("bump", 2, "")
    assert result.ending.bump is not None and result.ending.bump.into == "wall"
    assert result.world.log[-1].event == Ended("bump", 4)


def test_after_a_bump_the_program_may_go_on(spares):
    result = run(spares, "print(move_east(9))\nprint(move_west())", after_bump="go_on")
    assert (result.ending.how, result.output) == ("finished", "False\nTrue\n")


def test_only_unlocked_commands_are_there(spares):
    result = run(spares, "move_east()\nmove_west()", commands=["move_east"])
    assert (result.problem.type, result.problem.details) == ("NameError", {"name": "move_west"})
    with pytest.raises(KeyError):
        begin(spares, "", commands=["fly"])


def test_sleeping_waits_also_where_wait_is_not_unlocked(spares):
    result = run(spares, "import time\ntime.sleep(2.1)", commands=[])
    assert (result.ending.how, result.world.state.turn) == ("finished", 3)


def test_sleeping_long_is_no_misuse_of_wait(spares):
    result = run(spares, "import time\ntime.sleep(2000)")
    assert (result.ending.how, result.world.state.turn) == ("finished", 2000)
    result = run(spares, "import time\ntime.sleep(10 ** 400)")
    assert result.ending.limit == Limit("turns", 10_000, 2, (1, 2)) and result.world.state.turn == 10_000


def test_there_must_be_such_a_body(spares):
    with pytest.raises(KeyError):
        begin(spares, "", body="robot")


def test_an_empty_program(spares):
    result = run(spares, "")
    assert result.ending.how == "finished" and [type(entry.event) for entry in result.world.log] == [Ended]


@pytest.mark.parametrize("source", ["raise SystemExit", "raise SystemExit(3)"])
def test_leaving_is_an_end(spares, source):
    result = run(spares, f"move_east()\n{source}\nmove_east()")
    assert (result.ending.how, result.ending.line, result.attempt.calls) == ("finished", 2, 1)


def test_help(spares):
    result = run(spares, "help(move_east)\nhelp('say')\nhelp(len)\nhelp()", commands=["move_east", "say"])
    lines = result.output.splitlines()
    assert lines[0] == "move_east(3)" and lines[2] == 'say("Hello!")'
    assert lines[-2:] == ["move_east()", "say()"] and result.ending.how == "finished"


@pytest.mark.parametrize(("asked", "told"), [
    ("print", ['print("Hello!")', "Show texts, numbers and other values, with commas between them."]),
    ("'input'", ['name = input("Who are you? ")', "Ask a question and wait. What is typed comes back as text."]),
    ("help", ["help(print)", "Tell what a command or a function does."]),
    ("int", ['int("7")', "Make a whole number of a text, or of another number."]),
    ("'for'", ["`for` is a word of Python."]),
    ("True", ["`True` is a word of Python."]),
    ("east", ["`east` is a word for a direction or a place."]),
    ("hero", ["`hero` does what you say. Write a dot after it, and then a command."]),
    ("'mango'", ["I have no help for this: mango"]),
    ("7", ["I have no help for this: 7"]),
    ("''", ["I have no help for this: "]),
    ("my_dance", ["Dances in a ring."]),
    ("quiet", ["I have no help for this: quiet"]),
])
def test_help_for_what_is_no_command(spares, asked, told):
    source = f"def my_dance():\n    \"\"\"Dances in a ring.\"\"\"\ndef quiet():\n    pass\nhelp({asked})"
    assert run(spares, source, commands=["move_east"]).output.splitlines() == told


def test_help_for_pythons_other_functions_is_a_sentence(spares):
    result = run(spares, "for one in (complex, next, chr, map, filter, slice, object, iter, divmod):\n    help(one)")
    lines = result.output.splitlines()
    assert len(lines) == 9
    assert [line for line in lines if "->" in line or not line[0].isupper()] == []


def test_inputs_of_classes_made_from_texts_and_numbers(spares):
    source = """
from enum import IntEnum, StrEnum
class Way(StrEnum):
    EAST = "east"
class Count(IntEnum):
    TWO = 2
class Far(float):
    def __ceil__(self): return "?"
import time
face(Way.EAST)
move_east(Count.TWO)
move_west(steps=Far(1))
time.sleep(Far(1.5))
"""
    result = run(spares, source)
    assert (result.ending.how, result.world.state.turn) == ("finished", 6)
    assert events(result, Called)[:2] == [Called("hero", "face", ("east",)), Called("hero", "move_east", (2,))]
    assert run(spares, "move_east(True)").problem.details["fault"] == "wrong_steps"


def test_values_come_as_what_they_are(spares):
    result = run(spares, "print(type(position()).__name__, type(bag()).__name__, read(), can_move() is True)")
    assert result.output == "tuple list None True\n"


# Input


def test_lines_typed_in_advance(spares):
    source = "name = input('Name? ')\nage = int(input())\nprint(name, age + 1)"
    result = run(spares, source, inputs=["Zoë", "9"])
    assert result.output == "Name? Zoë\n9\nZoë 10\n"
    assert events(result, Typed) == [Typed("Name? ", "Zoë"), Typed("", "9")]
    assert result.attempt.inputs_used == ("Zoë", "9")


def test_nobody_types(spares):
    result = run(spares, "input('a')\ninput('b')", inputs=["1"])
    assert (result.problem.type, result.problem.line) == ("EOFError", 2)


def test_somebody_types(spares):
    attempt = begin(spares, "x = input('Who? ')\nprint(x * 2)", typed_by_person=True, limits={"time": 1})
    pump_until(attempt, lambda: attempt.question is not None)
    assert attempt.question == "Who? " and attempt.ending is None
    attempt._channel.owed = 0.99  # the clock stands still while the child waits for the person
    assert not attempt.pump() and attempt.ending is None
    attempt._channel.owed = 0.0
    attempt.answer("😀")
    assert attempt.question is None
    assert finish(attempt).output == "Who? 😀\n😀😀\n"
    attempt.answer("late")
    assert attempt.inputs_used == ("😀",)


def test_stopped_while_somebody_is_asked(spares):
    attempt = begin(spares, "input()", typed_by_person=True)
    pump_until(attempt, lambda: attempt.question is not None)
    attempt.stop()
    assert (attempt.ending.how, attempt.question) == ("stopped", None)
    assert attempt._world.log[-1].event == Ended("stopped", 0)


# Limits


@pytest.mark.parametrize("source", [
    "while True: pass",
    "while True:\n    pass",
    "for i in iter(int, 1): pass",
    "for i in iter(int, 1):\n    continue",
    "def f():\n    x = 1\nwhile f() is None: f()",
    "while True:\n    try:\n        while True:\n            x = 1\n    except BaseException:\n        pass",
    "while True:\n    try:\n        input()\n    except EOFError:\n        pass",
    "def g():\n    while True:\n        yield 1\nfor x in g(): pass",
    "class A:\n    def __iter__(self): return self\n    def __next__(self): return 1\nfor x in A(): pass",
    "class A:\n    def __exit__(self, *a): return True\n    def __enter__(self): pass\n"
    "while True:\n    with A():\n        1 / 0",
    "while True:\n    match 1:\n        case 1: pass",
])
def test_endless_programs_come_to_the_limit_of_lines(spares, source):
    result = run(spares, source, limits={"ticks": 3000})
    assert result.ending.how == "limit" and result.ending.limit is not None
    assert (result.ending.limit.kind, result.ending.limit.most) == ("ticks", 3000)
    assert result.ending.limit.line in result.ending.limit.lines
    assert result.world.log[-1].event.how == "limit"
    assert abs(sum(len(event.lines) * event.of for event in events(result, LinesRan)) - 3001) == 0


def test_a_program_of_exactly_the_limit_ends_well(spares):
    assert run(spares, "x = 1\n" * 500, limits={"ticks": 500}).ending.how == "finished"
    assert run(spares, "x = 1\n" * 501, limits={"ticks": 500}).ending.how == "limit"


def test_the_limit_tells_which_lines_went_round(spares):
    source = "x = 1\nwhile True:\n    y = 2\n    if x:\n        z = 3\n"
    limit = run(spares, source, limits={"ticks": 2000}).ending.limit
    assert limit.lines == (2, 3, 4, 5)


def test_many_lines_are_thinned(spares):
    result = run(spares, "n = 0\nwhile n < 150_000:\n    n += 1\nprint(n)")
    assert result.output == "150000\n"
    lines = events(result, LinesRan)
    assert {event.of for event in lines} == {1, 17}
    told = sum(len(event.lines) * event.of for event in lines)
    assert 299_000 < told < 301_000 and sum(len(event.lines) for event in lines) < 115_000
    assert {2, 3} <= {line for event in lines if event.of > 1 for line in event.lines}


def test_too_many_calls(spares):
    result = run(spares, "while True:\n    can_move()", limits={"calls": 50})
    assert result.ending.limit == Limit("calls", 50, 2, (1, 2)) and result.attempt.calls == 50


@pytest.mark.parametrize(("source", "calls"), [
    ("while True:\n    wait(1000)", 1), ("while True:\n    turn_left()", 50), ("while True:\n    move_east(3)", 17),
    ("while True:\n    say('x')", 50),
])
def test_too_many_turns(spares, source, calls):
    result = run(spares, source, "@" + "." * 200, limits={"turns": 50})
    assert result.ending.limit == Limit("turns", 50, 2, (1, 2)) and result.world.state.turn == 50
    assert result.attempt.calls in (calls, calls + 1) and result.world.log[-1].event == Ended("limit", 50)


def test_exactly_as_many_turns_as_there_are(spares):
    assert run(spares, "wait(50)\nwait(0)\nlook()", limits={"turns": 50}).ending.how == "finished"


def test_too_much_output(spares):
    result = run(spares, "while True:\n    print('x' * 99)", limits={"output": 5000})
    assert result.ending.limit.kind == "output" and len(result.output) == 5000


@pytest.mark.parametrize(("source", "most"), [
    ("print('x' * 10 ** 7)", LIMITS["output"]), ("print(*range(10 ** 6))", LIMITS["output"]),
    ("while True: print()", 5000), ("while True: print(end='a')", 5000),
])
def test_floods(spares, source, most):
    result = run(spares, source, limits={"output": most})
    assert result.ending.limit is not None and result.ending.limit.kind == "output"
    assert most - 2400 <= len(result.output) <= most


SLY = """
class Sly:
    def __repr__(self): print("LEAK")
    __str__ = __repr__
    def __len__(self): print("LEAK"); return 1
    def __eq__(self, other): print("LEAK"); return True
    def __hash__(self): print("LEAK"); return 1
def going():
    try:
        yield 1
    finally:
        print("LEAK")
one, more, live = Sly(), [Sly()], going()
next(live)
while one is not more and live:
    look()
"""


@pytest.mark.parametrize(("source", "limits", "kind", "values"), [
    ("n = 3\nwhile n > 0:\n    n += 1", {"ticks": 3000}, "ticks", {"n": "1502", "type:n": "int"}),
    ("n = 3\nwhile n > 0: look()", {"calls": 30}, "calls", {"n": "3", "type:n": "int"}),
    ("n = 3\nwhile n > 0: wait()", {"turns": 30}, "turns", {"n": "3", "type:n": "int"}),
    ("import time\nn = 3\nwhile n > 0: time.sleep(2)", {"turns": 30}, "turns", {"n": "3", "type:n": "int"}),
    ("n = 3\nwhile n > 0: print('x' * 99)", {"output": 999}, "output", {"n": "3", "type:n": "int"}),
    ("n = 3\nwhile n > 0: input('?' * 99)", {"output": 999}, "output", {"n": "3", "type:n": "int"}),
    ("n = 3\nwhile n:\n    for i in range(99): look()", {"calls": 150}, "calls", {"n": "3", "type:n": "int"}),
    ("for i in range(9999): look()", {"calls": 30}, "calls", {"i": "30", "type:i": "int"}),
    ("step = 1\nmove_east(step)\n" * 9, {"calls": 1}, "calls", {"step": "1", "type:step": "int"}),
    ("x = []\nwhile True:\n    x.append('a' * 10 ** 7)", {}, "memory", None),
    ("while True: look()", {"calls": 30}, "calls", {}),
    # In a function, with another name of the same kind where it is called, and outside.
    ("n = 'out'\ndef f(n):\n    while n:\n        g()\ndef g():\n    n = 'in'\n    look()\nf(7)",
     {"calls": 99}, "calls", {"n": "7", "type:n": "int"}),
    (SLY, {"calls": 30}, "calls", {"one": "<Sly>", "type:one": "Sly", "more": "[<Sly>]", "type:more": "list",
                                   "live": "<generator>", "type:live": "generator"}),
])
def test_a_limit_tells_what_the_loop_asks_for(spares, source, limits, kind, values):
    result = run(spares, source, "@" + "." * 9, limits=limits, inputs=["x"] * 99)
    limit = result.ending.limit
    assert limit.kind == kind and "LEAK" not in result.output
    if values is None:
        assert limit.values["type:x"] == "list" and limit.values["x"].startswith("['aaa")
    else:
        assert limit.values == values


@pytest.mark.parametrize(("source", "limits", "name", "values"), [
    ("n = 3\nwhile n > 0:\n    n += 1", {"ticks": 3000}, "n", ["103", "104", "105"]),
    ("n = 3\nwhile n > 0:\n    n += 1", {"ticks": 300_000}, "n", ["103", "104", "105"]),
    ("n = 3\nwhile n > 0:\n    look()\n    n += 1", {"calls": 300}, "n", ["70", "71", "72"]),
    ("n = 3\nwhile n > 0:\n    print('x' * 99)\n    n -= -2", {"output": 30_000}, "n", ["137", "139", "141"]),
    # What it asks for before it is left, what stands behind a dot, and what it counts on with.
    ("n = 3\nwhile True:\n    n += 1\n    if n < 0:\n        break", {"ticks": 3000}, "n", ["70", "71", "72"]),
    ("class A:\n    n = 3\nwhile A.n:\n    A.n += 1", {"ticks": 3000}, "A.n", ["102", "103", "104"]),
    ("step = 2\nn = 3\nwhile n:\n    n += step", {"ticks": 3000}, "step", ["2", "2", "2"]),
    # In a function, with another name of the same kind outside.
    ("n = 'out'\ndef f(n):\n    while n:\n        n += 1\nf(7)", {"ticks": 3000}, "n", ["106", "107", "108"]),
    # Another loop went round before.
    ("for i in range(500):\n    pass\nn = 3\nwhile n:\n    n += 1", {"ticks": 3000}, "n", ["502", "503", "504"]),
    # It has not gone on for so long, or another loop was watched.
    ("n = 3\nwhile n > 0: look()", {"calls": 30}, "n", []),
    ("for i in range(50_000):\n    pass\nn = 3\nwhile n:\n    n += 1", {"ticks": 300_000}, "n", []),
])
def test_a_limit_tells_how_it_changed_from_round_to_round(spares, source, limits, name, values):
    limit = run(spares, source, limits=limits).ending.limit
    assert [told[name] for told in limit.rounds][:3] == values
    assert len(limit.rounds) in (0, 12)


def test_watching_runs_nothing_of_the_programs(spares):
    result = run(spares, SLY, "@" + "." * 9, limits={"calls": 500})
    assert result.ending.limit.rounds and result.ending.limit.rounds[0]["one"] == "<Sly>"
    assert "LEAK" not in result.output


@pytest.mark.parametrize("before", [1, 300, 900, 950])
def test_watching_does_not_change_how_deep_a_program_may_call(spares, before):
    source = (
        f"for i in range({before}):\n    pass\n"
        "def f(n): return f(n + 1) if n < deepest else n\n"
        "def depth():\n    try: f(0)\n    except RecursionError: return 0\n    return 1\n"
        "deepest = 900\nwhile depth():\n    deepest += 1\nprint(deepest)\n"
        "for again in range(9):\n    print(deepest - 1 + depth())"
    )
    result = run(spares, source)
    assert result.ending.how == "finished"
    first, *others = map(int, result.output.split())
    # Python itself lets it go one deeper after a while.
    assert set(others) <= {first - 1, first}


def test_input_floods(spares):
    result = run(spares, "while True: input('?' * 900)", inputs=["x"] * 1000)
    assert result.ending.limit is not None and result.ending.limit.kind == "output"


@pytest.mark.parametrize("source", ["x = 1\nsum(iter(int, 1))", "x = 1\n[0 for _ in iter(int, 1)].append(1)",
                                    "x = 1\n10 ** 10 ** 8", "x = 1\nwhile [0 for _ in iter(int, 1)]: pass"])
def test_what_does_not_tick_comes_to_the_clock(spares, source):
    attempt = begin(spares, source, limits={"time": 1})
    pump_until(attempt, lambda: attempt.last_line == 2)
    attempt._channel.owed = 0.95
    limit = finish(attempt).ending.limit
    assert limit is not None and (limit.kind in ("time", "memory"), limit.line) == (True, 2)


def test_a_balloon(spares):
    limit = run(spares, "x = []\nwhile True:\n    x.append('a' * 10 ** 7)").ending.limit
    assert limit is not None and limit.kind in ("memory", "gone") and limit.line in (2, 3)


def test_memory_can_be_caught(spares):
    result = run(spares, "try:\n    x = [0] * 10 ** 9\nexcept MemoryError:\n    print('too big')")
    assert (result.ending.how, result.output) == ("finished", "too big\n")


def test_too_much_source_is_not_even_started():
    class NoSpares:
        def take(self):
            raise AssertionError("nothing is to be started")

    for source in ("#" * 5_000_000, "x = 1\n" * 40_000):
        attempt = Attempt(World(draw("@")), source, NoSpares(), commands=COMMANDS)
        assert attempt.ending.limit == Limit("source", 200_000) and not attempt.pump()
        assert attempt._world.log[-1].event == Ended("limit", 0)


# Stopping, and running ahead


@pytest.mark.parametrize("source", [
    "while True: pass",
    "print('go')\nsum(iter(int, 1))",
    "while True:\n    try:\n        while True: pass\n    except BaseException: pass\n    finally: print('LEAK')",
])
def test_stop_kills_at_once(spares, source):
    attempt = begin(spares, source, limits={"ticks": 10 ** 9})
    pump_until(attempt, lambda: attempt.last_line is not None)
    child = attempt._channel.child
    attempt.stop()
    assert attempt.ending.how == "stopped" and attempt.ending.line is not None
    before = len(attempt._world.log)
    child.join(5.0)
    assert child._process.returncode is not None
    assert not attempt.pump() and len(attempt._world.log) == before
    attempt.stop()
    attempt.close()
    assert attempt._world.log[-1].event.how == "stopped" and "LEAK" not in attempt.output


def test_a_killed_child_is_gone(spares):
    attempt = begin(spares, "while True: can_move()", limits={"calls": 10 ** 9})
    pump_until(attempt, lambda: attempt.calls > 0)
    attempt._channel.child._process.kill()
    assert finish(attempt).ending.limit.kind == "gone"


def test_the_program_runs_only_so_far_ahead_of_the_picture(spares):
    attempt = begin(spares, "while True:\n    can_move()", limits={"time": 1})
    pump_until(attempt, lambda: attempt.calls > RUN_AHEAD, shown=0)
    attempt._channel.owed = 0.99  # held back by the picture, the child owes nothing
    for _ in range(50):
        attempt.pump(0)
        attempt.wait(0.001)
    assert attempt.calls == RUN_AHEAD + 1 and attempt.ending is None
    attempt._channel.owed = 0.0
    half = len(attempt._world.log) // 2
    seen = sum(isinstance(entry.event, Called) for entry in attempt._world.log.between(0, half))
    pump_until(attempt, lambda: attempt.calls > RUN_AHEAD + seen, shown=half)
    for _ in range(50):
        attempt.pump(half)
        attempt.wait(0.001)
    assert attempt.calls == RUN_AHEAD + seen + 1
    attempt.close()


def test_a_pump_does_little_at_a_time(spares):
    attempt = begin(spares, "for i in range(3000): can_move()")
    pumps = 0
    while attempt.ending is None:
        attempt.wait(0.1)
        before = attempt.calls
        attempt.pump()
        pumps += 1
        assert attempt.calls - before < 1500
    assert pumps > 2


@pytest.fixture
def slow_clock(monkeypatch):
    """Each look at the clock takes a millisecond: a pump comes as far as two or three things."""
    now = [0.0]

    def tell():
        now[0] += 0.001
        return now[0]

    monkeypatch.setattr("pyland.script.attempt.time.perf_counter", tell)


def test_a_command_of_many_turns_is_done_in_slices(spares, slow_clock):
    attempt = begin(spares, "wait(500)\nprint('x')\nmove_east(9)")
    most = pumps = 0
    while attempt.ending is None:
        attempt.wait(0.1 if attempt._doing is None else 0)
        before = attempt._world.state.turn
        attempt.pump()
        most = max(most, attempt._world.state.turn - before)
        pumps += 1
    assert most <= 3 and pumps > 150 and attempt.ending.how == "bump"
    names = [type(entry.event).__name__ for entry in attempt._world.log]
    waits, rest = names[2:1002], names[1002:]
    assert names[:2] == ["LinesRan", "Called"] and waits == ["Waited", "TurnPassed"] * 500
    assert rest[:4] == ["LinesRan", "Printed", "LinesRan", "Called"] and rest[-3:] == ["Bumped", "TurnPassed", "Ended"]


def test_a_command_of_many_turns_can_be_stopped_in_the_middle(spares, slow_clock):
    attempt = begin(spares, "wait(1000)")
    pump_until(attempt, lambda: attempt._world.state.turn > 9)
    attempt.stop()
    turn = attempt._world.state.turn
    assert not attempt.pump() and attempt._world.log[-1].event == Ended("stopped", turn) and turn < 20


def test_few_calls_of_many_turns_run_only_so_far_ahead_of_the_picture(spares):
    attempt = begin(spares, "while True:\n    wait(1000)", limits={"time": 1})
    pump_until(attempt, lambda: len(attempt._world.log) > ENTRIES_AHEAD, shown=0)
    attempt._channel.owed = 0.99  # held back in the middle of a command, the child owes nothing
    for _ in range(20):
        assert not attempt.pump(0)
        attempt.wait(0.001)
    assert len(attempt._world.log) <= ENTRIES_AHEAD + 2 and attempt.ending is None
    attempt._channel.owed = 0.0
    pump_until(attempt, lambda: len(attempt._world.log) > ENTRIES_AHEAD + 700, shown=700)
    assert not attempt.pump(700) and len(attempt._world.log) <= ENTRIES_AHEAD + 702
    attempt.close()


# The same every time

VARIED = """
import random
def wander():
    for i in range(random.randint(3, 6)):
        if can_move(east) and random.random() < 0.7: move_east()
        else: move_west()
        print({"a", "b", "c", "d"}, hash("x"), object(), random.choice("abc"))
n = 0
while n < 300:
    n += 1
wander()
say(input("?"))
"""


def test_the_same_program_gives_the_same_log(spares):
    def log(**options):
        result = run(spares, VARIED, "@......g....", inputs=["yes"], after_bump="go_on", **options)
        assert result.ending.how == "finished"
        return [(entry.turn, entry.line, entry.event) for entry in result.world.log]

    first = log(seed=3)
    assert first == log(seed=3) and first != log(seed=4)
    assert any(isinstance(event, Printed) for _, _, event in first)
    assert any(isinstance(event, Moved | TurnPassed) for _, _, event in first)


PLACES = """
import datetime
class A: pass
class B(object):
    __slots__ = ()
say(object(), A(), A)
things = [A() for i in range(6)] + [B() for i in range(6)]
number = {thing: i for i, thing in enumerate(things)}
print([number[thing] for thing in set(things)], hash(object()), hash(A()), hash(A), hash(None), id(A))
print(repr(A()), str([A()]), f"{A()}", [repr(A())[-3:], len(str(B()))])
print(datetime.datetime.min, datetime.date.max, datetime.datetime(2020, 2, 3, 4).date())
print(sum([0.1] * 10), sum(range(5), 2), sum([[1], [2]], []), sum(iter([True, 2 ** 70])), sum([], start=1.5))
"""


def test_no_place_in_memory_is_told(spares):
    def seen():
        result = run(spares, PLACES)
        assert result.ending.how == "finished", result.ending
        return result.output, [(entry.turn, entry.line, entry.event) for entry in result.world.log]

    first = seen()
    assert first == seen() == seen()
    lines = first[0].splitlines()
    assert lines[1] == "<__main__.A object> [<__main__.A object>] <__main__.A object> ['ct>', 19]"
    assert lines[2] == "0001-01-01 00:00:00 9999-12-31 2020-02-03"
    assert lines[3] == "0.9999999999999999 12 [1, 2] 1180591620717411303425 1.5"


def test_own_classes_are_what_they_would_be(spares):
    source = """
from dataclasses import dataclass
from enum import Enum
from typing import Generic, NamedTuple, TypeVar
T = TypeVar("T")
@dataclass
class Plain:
    x: int = 1
@dataclass(frozen=True)
class Frozen:
    x: int = 1
class Same:
    def __eq__(self, other): return True
class Both(Plain, Frozen): pass
class Colour(Enum):
    RED = 1
class Pair(NamedTuple):
    x: int
class Box(Generic[T]): pass
print(Plain(), Frozen(2), Colour.RED, Pair(3), isinstance(Plain(), object), Plain() == Plain(), type(Box()).__name__)
for thing in (Plain(), Same(), Frozen(), Colour.RED, Pair(1), 1.5, [], {}):
    try:
        hash(thing)
    except TypeError as error:
        print(error)
try:
    Same(1)
except TypeError as error:
    print(error)
"""
    assert run(spares, source).output.splitlines() == [
        "Plain(x=1) Frozen(x=2) Colour.RED Pair(x=3) True True Box", "unhashable type: 'Plain'",
        "unhashable type: 'Same'", "unhashable type: 'list'", "unhashable type: 'dict'", "Same() takes no arguments",
    ]


@pytest.mark.parametrize("call", [
    "datetime.datetime.min.now()", "datetime.datetime.max.today()", "datetime.date.min.today()",
    "datetime.datetime(2020, 1, 1).date().today()", "datetime.datetime(2020, 1, 1).timestamp()",
    "datetime.datetime(2020, 1, 1).astimezone()", "datetime.datetime.now()", "datetime.date.fromtimestamp(0)",
    "(datetime.datetime.min + datetime.timedelta(1)).now()", "datetime.datetime.min.replace(year=3).utcnow()",
])
def test_dates_do_not_know_the_time(spares, call):
    problem = run(spares, f"import datetime\nprint({call})").problem
    assert (problem.type, problem.line, problem.details["what"]) == ("Refused", 2, "attribute")


@pytest.mark.parametrize(("call", "message"), [
    ("sum(['a', 'b'])", "unsupported operand type(s) for +: 'int' and 'str'"),
    ("sum(['a'], '')", "sum() can't sum strings [use ''.join(seq) instead]"),
    ("sum([], b'')", "sum() can't sum bytes [use b''.join(seq) instead]"),
    ("sum(5)", "'int' object is not iterable"),
])
def test_sums_that_are_refused(spares, call, message):
    problem = run(spares, call).problem
    assert (problem.type, problem.message) == ("TypeError", message)


def test_random_numbers_are_the_same_in_every_process(spares):
    def printed(source, seed):
        return run(spares, source, seed=seed).output

    source = "from random import *\nprint([randint(1, 100) for _ in range(5)], random(), sample(range(9), 3))"
    assert printed(source, 1) == printed(source, 1) != printed(source, 2)
    seeded = "import random\nrandom.seed(5)\nprint(random.random())"
    assert printed(seeded, 1) == printed(seeded, 2)


def test_lines_are_written_down_alike_however_they_travel(spares):
    result = run(spares, "x = 1\n" * 100 + "can_move()\n" + "y = 2\n" * 10)
    assert [len(event.lines) for event in events(result, LinesRan)] == [32, 32, 32, 5, 10]
    assert result.lines == list(range(1, 112))


def test_unicode_goes_through(spares):
    result = run(spares, "schön = '😀é\\u2028x\\x07'\nprint(schön)\nsay(schön)\nprint('\\ud800|')")
    assert result.ending.how == "finished"
    assert result.output == "😀éx\n?|\n" and events(result, Said) == [Said("hero", "😀éx")]


def test_a_printed_line_is_heard_when_it_is_whole(spares):
    start = draw("@$", vending_1={"answer": "12", "gives": "key"})
    world = World(start)
    attempt = Attempt(world, "print(1, end='')\nprint(2, end='')\n", spares, commands=())
    assert finish(attempt).ending.how == "finished"
    assert [item.kind for item in world.state.bag("hero")] == ["key"]
    assert not events_in(world, Said)


def events_in(world, kind):
    return [entry.event for entry in world.log if isinstance(entry.event, kind)]
