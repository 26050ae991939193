"""Functions of a program, called when it has finished."""

import math

import pytest

from pyland.script.child.plain import NotPlain, packed, unpacked
from pyland.world.events import Ended, Printed, Returned

from .running import begin, finish, pump_until, run
from .test_company import ends
from .test_company import run as run_company
from .test_runner import pretending


def returned(result) -> list[Returned]:
    return [entry.event for entry in result.world.log if isinstance(entry.event, Returned)]


def outcomes(result) -> list:
    return [event.failed or event.value for event in returned(result)]


def test_functions_are_tried_after_the_end(spares):
    source = "def double(x):\n    return x * 2\nmove_east()"
    result = run(spares, source, tries=[("double", (4,)), ("double", ("ab",)), ("double", ([1],))])
    assert (result.ending.how, result.ending.line) == ("finished", 3)
    assert returned(result) == [
        Returned("hero", "double", (4,), 8), Returned("hero", "double", ("ab",), "abab"),
        Returned("hero", "double", ([1],), [1, 1]),
    ]
    names = [type(entry.event).__name__ for entry in result.world.log]
    assert names == ["LinesRan", "Called", "Moved", "TurnPassed", *["LinesRan", "Returned"] * 3, "Ended"]
    assert result.attempt.calls == 1


VALUES = [
    None, True, False, 0, -1, 10**300, 1.0, -0.5, 1e308, "", "é😀\n\t\"\\", [], (), {}, [1, (2, 3), [4]], (1,), ((),),
    {"a": 1, 2: (3,), (4, "x"): [None], None: True}, [{"tuple": [1]}], {"float": "nan"}, [[[[[[1]]]]]],
]


@pytest.mark.parametrize("value", VALUES)
def test_values_come_back_as_they_are(spares, value):
    assert unpacked(packed(value)) == value
    result = run(spares, "def same(x): return x", tries=[("same", (value,))])
    assert repr(returned(result)[0].value) == repr(value)


def test_strange_floats(spares):
    source = "def f():\n    return [float('nan'), float('inf'), -float('inf'), 'nan']"
    nan, *others = returned(run(spares, source, tries=[("f", ())]))[0].value
    assert math.isnan(nan) and others == [math.inf, -math.inf, "nan"]


def test_classes_made_from_plain_ones_come_as_these(spares):
    source = """
from collections import Counter, namedtuple
from enum import IntEnum
class Two(IntEnum):
    TWO = 2
class Sly(list):
    def __iter__(self): return iter(["LEAK"])
P = namedtuple("P", "x y")
def f(): return [Counter("aab"), P(1, 2), Two.TWO, Sly([1])]
"""
    value = returned(run(spares, source, tries=[("f", ())]))[0].value
    assert value == [{"a": 2, "b": 1}, (1, 2), 2, [1]]
    assert [type(item) for item in value] == [dict, tuple, int, list]


def test_each_try_gets_fresh_values(spares):
    given = [3]
    source = "def f(x):\n    x.append(1)\n    return x"
    result = run(spares, source, tries=[("f", (given,)), ("f", (given,))])
    assert outcomes(result) == [[3, 1], [3, 1]] and given == [3]


@pytest.mark.parametrize(("source", "failed"), [
    ("", "missing"), ("f = 3", "missing"), ("def g(): pass", "missing"), ("def f(): 1 / 0", "ZeroDivisionError"),
    ("def f(x): return x", "TypeError"), ("class Own(Exception): pass\ndef f(): raise Own", "Own"),
    ("def f(): return f()", "RecursionError"), ("def f(): raise SystemExit", "SystemExit"),
    ("def f(): return {1}", "not_plain"), ("def f(): return f", "not_plain"), ("def f(): return iter([])", "not_plain"),
    ("def f():\n    x = []\n    x.append(x)\n    return x", "not_plain"), ("def f(): return [0] * 9000", "not_plain"),
    ("def f(): return 'x' * 9000", "not_plain"), ("def f(): return '\\0' * 6000", "not_plain"),
    ("def f(): return 10 ** 5000", "not_plain"), ("def f(): return [[[[[[[[[1]]]]]]]]]", "not_plain"),
    ("def f(): return 1j", "not_plain"),
    ("def f(): return move_east()", "CommandError"), ("def f(): return hero.look()", "CommandError"),
    ("import time\ndef f(): time.sleep(1)", "CommandError"), ("def f(): return input()", "EOFError"),
    ("def f(): return [0] * 10 ** 9", "MemoryError"),
])
def test_what_is_no_answer(spares, source, failed):
    result = run(spares, source, inputs=["typed"], tries=[("f", ()), ("f", ())])
    assert outcomes(result) == [failed, failed] and result.ending.how == "finished"
    assert result.attempt.calls == 0 and result.attempt.inputs_used == () and result.world.state.turn == 0


def test_the_line_of_a_failure(spares):
    result = run(spares, "def f(x):\n    y = x\n    return 1 / y", tries=[("f", (0,))])
    entry = next(entry for entry in result.world.log if isinstance(entry.event, Returned))
    assert (entry.line, entry.event.failed) == (3, "ZeroDivisionError")


def test_what_is_printed_meanwhile_is_nowhere(spares):
    source = "print('mine')\ndef f(x):\n    print('hm', x)\n    help()\n    return x\nf(1)"
    result = run(spares, source, tries=[("f", (7,)), ("f", (8,))])
    texts = [entry.event.text for entry in result.world.log if isinstance(entry.event, Printed)]
    assert outcomes(result) == [7, 8] and "7" not in result.output and "".join(texts) == result.output
    assert len(texts) == 3, "its own line, and what its own call printed"


def test_the_half_of_a_line_that_a_program_left_is_its_own(spares):
    result = run(spares, "def f(): print('hm')\nprint('a', end='')", tries=[("f", ())])
    assert result.output == "a"


def test_printing_in_a_try_counts_against_no_limit_but_that_of_lines(spares):
    source = "def f():\n    for i in range(300): print('x' * 100)\n    return 5"
    result = run(spares, source, limits={"output": 500}, tries=[("f", ())])
    assert outcomes(result) == [5] and result.output == ""


@pytest.mark.parametrize(("source", "limits"), [
    ("def f():\n    while True: pass", {"ticks": 5000}), ("def f():\n    while True: print('x')", {"ticks": 5000}),
    ("def f():\n    try:\n        while True: pass\n    except BaseException: return 1", {"ticks": 5000}),
])
def test_going_on_for_too_long(spares, source, limits):
    result = run(spares, source, limits=limits, tries=[("len", ()), ("f", ()), ("f", ())])
    assert outcomes(result) == ["missing", "limit", "limit"] and result.ending.how == "finished"
    assert result.world.log[-1].event == Ended("finished", 0)


def test_a_try_that_does_not_tick_comes_to_the_clock(spares):
    attempt = begin(spares, "def f():\n    return sum(iter(int, 1))\nx = 1", limits={"time": 1}, tries=[("f", ())])
    pump_until(attempt, lambda: attempt.last_line == 2)
    attempt._channel.owed = 0.95
    result = finish(attempt)
    assert (outcomes(result), result.ending.how, result.ending.line) == (["limit"], "finished", 3)


def test_nothing_is_tried_when_it_has_not_finished_well(spares):
    for source, how in (("def f(): pass\n1 / 0", "problem"), ("move_west()", "bump")):
        result = run(spares, source, tries=[("f", ())])
        assert returned(result) == [] and result.ending.how == how


def test_stopped_in_the_middle_of_a_try(spares):
    attempt = begin(spares, "def f():\n    while True: pass", tries=[("f", ())], limits={"ticks": 10**9})
    pump_until(attempt, lambda: attempt.last_line == 2)
    attempt.stop()
    assert attempt.ending.how == "stopped" and isinstance(attempt._world.log[-1].event, Ended)


def test_what_is_given_must_be_plain(spares):
    for given in ({1}, object(), b"x"):
        with pytest.raises(NotPlain):
            begin(spares, "", tries=[("f", (given,))])


def test_the_first_program_of_several_is_tried(spares):
    source = "def f(x):\n    for i in range(30_000): x += 1\n    return x\nwait()"
    company = run_company(spares, source, "def f(x): return 'LEAK'\nwait(3)", tries=[("f", (2,))])
    found = [entry.event for entry in company._world.log if isinstance(entry.event, Returned)]
    assert found == [Returned("hero", "f", (2,), 30_002)] and company.ending.how == "finished"
    assert ends(company) == [("hero", "finished"), ("robot", "finished")] and company._world.state.turn == 3


# Children that are not ours

FINISHED = b'{"do":"finished","line":1}\n'
RETURNED = b'{"do":"returned","value":7,"failed":null,"line":null}\n'


@pytest.mark.parametrize("after", [
    b'{"do":"print","text":"psst","line":1}\n',
    b"", b"garbage\n", FINISHED, b'{"do":"rest"}\n', b'{"do":"ask","prompt":"?","line":1}\n',
    b'{"do":"sleep","turns":1,"line":1}\n',
    b'{"do":"call","body":"hero","command":"move_east","given":[],"named":{},"line":1}\n',
    b'{"do":"returned","value":' + b"[" * 20 + b"]" * 20 + b',"failed":null,"line":null}\n',
    b'{"do":"returned","value":"' + b"x" * 20_000 + b'","failed":null,"line":null}\n',
    b'{"do":"returned","value":{"dict":[[[],1]]},"failed":null,"line":null}\n',
    b'{"do":"returned","value":1e999,"failed":null,"line":null}\n',
])
def test_other_messages_while_trying(after):
    code = f"out({FINISHED + RETURNED + after!r})\ntime.sleep({60 if after else 0})"
    spares = pretending(code)
    try:
        result = finish(begin(spares, "", tries=[("f", ()), ("f", ())]))
    finally:
        spares.close()
    assert outcomes(result) == [7, "limit"] and result.ending.how == "finished"
    assert tuple(result.world.state.things["hero"].position) == (0, 0)


@pytest.mark.parametrize("tries", [[], [("f", ())]])
def test_answers_that_nobody_asked_for(tries):
    spares = pretending(f"out({RETURNED + FINISHED!r})\ntime.sleep(60)")
    result = finish(begin(spares, "", tries=tries))
    spares.close()
    assert returned(result) == [] and result.ending.limit.kind == "gone"


def test_more_answers_than_were_asked_for():
    spares = pretending(f"out({FINISHED + RETURNED * 5!r})\ntime.sleep(60)")
    result = finish(begin(spares, "", tries=[("f", ())]))
    spares.close()
    assert outcomes(result) == [7] and result.ending.how == "finished" and not result.attempt.pump()
