import pytest

from pyland.script.protocol import Frame
from pyland.world.events import Said

from .running import run


@pytest.mark.parametrize(("source", "kind", "place", "details"), [
    ("move_east()\nprint(gold)", "NameError", (2, 6, 10), {"name": "gold"}),
    ("é = 'é'; print(é, göld)", "NameError", (1, 18, 22), {"name": "göld"}),
    ("x = 1\nx.y", "AttributeError", (2, 0, 3), {"name": "y", "type": "int"}),
    ("import math\nmath.pie", "AttributeError", (2, 0, 8), {"name": "pie", "type": "module"}),
    ("hero.jump()", "AttributeError", (1, 0, 9), {"name": "jump", "type": "body"}),
    ("d = {}\nd['key']", "KeyError", (2, 0, 8), {"key": "'key'"}),
    ("import pygame", "ModuleNotFoundError", (1, 0, 13), {"module": "pygame"}),
    ("from math import pie", "ImportError", (1, 0, 20), {"module": "math"}),
    ("[1][4]", "IndexError", (1, 0, 6), {}),
    ("1 / 0", "ZeroDivisionError", (1, 0, 5), {}),
    ("'a' + 1", "TypeError", (1, 0, 7), {}),
    ("def f():\n    x += 1\nf()", "UnboundLocalError", (2, 4, 5), {"name": "x"}),
    ("import os", "Refused", (1, 0, 9), {"what": "import", "name": "os"}),
    ("x = 3\nprint(x.__dict__)", "Refused", (2, 6, 16), {"what": "attribute", "name": "__dict__"}),
    ("open('a')", "Refused", (1, 0, 9), {"what": "name", "name": "open"}),
    ("class A(metaclass=int): pass", "Refused", (1, 8, 21), {"what": "syntax", "name": "metaclass"}),
    ("while missing:\n    pass", "NameError", (1, 6, 13), {"name": "missing"}),
    ("raise KeyboardInterrupt", "KeyboardInterrupt", (1, 0, 23), {}),
    ("print(1", "SyntaxError", (1, 5, None), {}),
    ("if True:\nx = 1", "IndentationError", (2, 0, 1), {}),
    ("x = 'é' é", "SyntaxError", (1, 8, 9), {}),
    ("return 3", "SyntaxError", (1, 0, 8), {}),
    ("class Own(Exception): pass\nraise Own('mine')", "Own", (2, 0, 17), {}),
    ("class Bad(Exception):\n    def __str__(self): return 1 / 0\nraise Bad()", "Bad", (3, 0, 11), {}),
    ("move_east(\n  'a'\n)", "CommandError", (1, 0, 10), None),
    ("face('upp')", "CommandError", (1, 0, 11), {
        "command": "face", "fault": "unknown_direction", "parameter": "direction", "value": "'upp'", "type": "str",
        "given": None, "wanted": None}),
    ("x = 2\nmove_east(x, x)", "CommandError", (2, 0, 15), {
        "command": "move_east", "fault": "too_many", "parameter": None, "value": None, "type": "NoneType", "given": 2,
        "wanted": 1}),
])
def test_where_and_what(spares, source, kind, place, details):
    result = run(spares, source)
    problem = result.problem
    assert (problem.type, (problem.line, problem.col, problem.end_col)) == (kind, place)
    assert details is None or problem.details == details
    assert result.ending.how == "problem" and result.ending.line == problem.line


@pytest.mark.parametrize(("call", "fault"), [
    ("move_east(1, 2)", "too_many"), ("face()", "too_few"), ("move_east(step=1)", "unknown_keyword"),
    ("move_east('3')", "text_steps"), ("move_east(2.5)", "fraction_steps"), ("move_east(-1)", "negative_steps"),
    ("move_east([1])", "wrong_steps"), ("move_east(True)", "wrong_steps"), ("wait(10 ** 9)", "too_big"),
    ("move_east(10 ** 5000)", "too_big"), ("move_east(-10 ** 40)", "negative_steps"), ("face(move_east)",
    "unknown_direction"), ("at('dragonfly')", "unknown_thing"), ("has(3)", "not_text"), ("say()", "too_few"),
    ("move_east(float('nan'))", "wrong_steps"),
    ("move_east(*range(99))", "too_many"), ("hero.move_east('1')", "text_steps"),
])
def test_every_fault_of_a_command(spares, call, fault):
    result = run(spares, call)
    assert (result.problem.type, result.problem.details["fault"]) == ("CommandError", fault)
    assert result.attempt.calls == 0


def test_a_problem_with_a_command_can_be_caught(spares):
    result = run(spares, "try:\n    move_east('x')\nexcept Exception as e:\n    print(type(e).__name__)\nmove_east()")
    assert (result.ending.how, result.output, result.attempt.calls) == ("finished", "CommandError\n", 1)


def test_the_functions_that_were_running(spares):
    problem = run(spares, "def outer():\n    inner([1])\ndef inner(a):\n    b = [x / 0 for x in a]\nouter()").problem
    assert problem.frames == (Frame(5, ""), Frame(2, "outer"), Frame(4, "inner"))


def test_the_place_is_in_the_programs_own_code(spares):
    problem = run(spares, "import statistics\n\nx = []\ny = statistics.mean(x)\n").problem
    assert (problem.type, problem.line, problem.col, problem.end_col) == ("StatisticsError", 4, 4, 22)


def test_the_values_on_the_line(spares):
    problem = run(spares, "gems = [1, 2, 3]\nplace = 'x'\nunseen = 4\nprint(gems[place])").problem
    assert problem.values == {"gems": "[1, 2, 3]", "type:gems": "list", "place": "'x'", "type:place": "str"}


def test_values_are_local_short_and_never_asked_for_by_the_programs_own_means(spares):
    source = """
class Trap:
    def __repr__(self): print("LEAK"); return "x"
def f(trap, many):
    nothing = None
    return trap + many + nothing
f(Trap(), list(range(1000)))
"""
    result = run(spares, source)
    assert result.problem.values == {
        "trap": "<Trap>", "type:trap": "Trap", "many": "[0, 1, 2, 3, 4, 5, …]", "type:many": "list", "nothing": "None",
        "type:nothing": "NoneType", "size:many": "1000",
    }
    assert result.output == ""


def test_a_command_that_was_overwritten_is_seen(spares):
    problem = run(spares, "move_east = 5\nmove_east()").problem
    assert problem.type == "TypeError" and problem.values == {"move_east": "5", "type:move_east": "int"}


def test_recursion(spares):
    source = "def even(n):\n    return odd(n)\ndef odd(n):\n    return even(n)\nprint('go')\neven(1)"
    problem = run(spares, source).problem
    assert (problem.type, problem.details) == ("RecursionError", {"lines": [2, 4], "inputs": [{"n": "1"}] * 4})
    assert problem.line in (2, 4) and len(problem.frames) == 20 and problem.frames[0] == Frame(6, "")


def test_recursion_can_be_caught_and_the_program_goes_on(spares):
    source = "def f(n):\n    f(n + 1)\ntry:\n    f(0)\nexcept RecursionError:\n    print('deep')\nmove_east()"
    result = run(spares, source)
    assert (result.ending.how, result.output, result.attempt.calls) == ("finished", "deep\n", 1)


def test_calls_deep_in_a_recursion_stay_in_step(spares):
    source = "def f():\n    print('x', end='')\n    can_move()\n    f()\n"
    source += "try:\n    f()\nexcept RecursionError:\n    say('out')"
    first, second = run(spares, source), run(spares, source)
    assert first.ending.how == "finished" and first.output == second.output and len(first.output) > 900
    assert [entry.event for entry in first.world.log] == [entry.event for entry in second.world.log]


def test_a_long_message_is_cut(spares):
    problem = run(spares, "raise ValueError('\\x1b' + 'é' * 10_000)").problem
    assert problem.message == "é" * 300 or problem.message == "é" * 299


def test_a_large_problem_still_fits_the_line(spares):
    names = "abcdefghijklmnopqrstuvwxyz"
    source = f"{', '.join(c * 60 for c in names)} = ['😀' * 900] * 26\n" + " + ".join(c * 60 for c in names) + " + 1"
    problem = run(spares, source).problem
    assert problem.type == "TypeError" and problem.line == 2


@pytest.mark.parametrize("insides", [
    "__str__(self): raise SystemExit", "__str__(self): move_east(3)", "__str__(self): print('LEAK')",
    "__repr__(self): move_east(3)",
])
@pytest.mark.parametrize("kind", ["Exception", "KeyError", "OSError", "SyntaxError", "BaseException"])
def test_nothing_of_the_program_runs_after_its_failure(spares, kind, insides):
    result = run(spares, f"class Own({kind}):\n    def {insides}\nraise Own('so far')")
    assert (result.problem.type, result.problem.line, result.attempt.calls, result.output) == ("Own", 3, 0, "")
    assert "so far" in result.problem.message


@pytest.mark.parametrize("kind", ["Exception", "KeyError", "OSError", "ImportError", "SyntaxError", "StopIteration"])
@pytest.mark.parametrize("given", ["Own()", "(1, Own())", "[Own()]", "{Own(): 1}"])
def test_nor_does_what_an_exception_was_made_with(spares, kind, given):
    source = (
        "count = [0]\nclass Own:\n    def __str__(self): move_east()\n    def __repr__(self): move_east()\n"
        f"    def __hash__(self):\n        count[0] += 1\n        if count[0] > 1: move_east()\n        return 1\n"
        f"x = {given}\nraise {kind}({given.replace('{Own(): 1}', 'x')})"
    )
    result = run(spares, source)
    assert (result.problem.type, result.attempt.calls) == (kind, 0)


@pytest.mark.parametrize("source", [
    "class E(NameError):\n    name = property(lambda self: move_east())\nraise E('x')",
    "class E(KeyError):\n    args = property(lambda self: move_east())\nraise E('x')",
    "class E(AttributeError):\n    obj = property(lambda self: move_east())\nraise E('x')",
    "class E(OSError):\n    filename = property(lambda self: move_east())\nraise E('x')",
    "class S:\n    def __str__(self): move_east()\ne = SyntaxError('x')\ne.msg = S()\nraise e",
    "def f():\n    try:\n        yield\n    finally:\n        move_east()\ng = f()\nnext(g)\n1 / 0",
])
def test_nor_parts_of_an_exception(spares, source):
    result = run(spares, source)
    assert result.ending.how == "problem" and result.attempt.calls == 0


def test_what_exceptions_say(spares):
    def message(source):
        return run(spares, source).problem.message

    assert message("raise ValueError('a', 1)") == "('a', 1)"
    assert message("int('x')") == "invalid literal for int() with base 10: 'x'"
    assert message("class Own(Exception): pass\nraise Own(3)") == "3"
    assert message("class Own(KeyError): pass\nraise Own('k')") == message("{}['k']") == "'k'"
    assert message("class Own(Exception): pass\nraise Own") == ""


def test_a_speech_is_whole_or_refused(spares):
    result = run(spares, "say('é' * 1999 + '!')")
    assert [len(entry.event.text) for entry in result.world.log if isinstance(entry.event, Said)] == [2000]
    result = run(spares, "say('\\x01😀' * 1000)\nsay('a' * 1000, 'b' * 1000)")
    details = result.problem.details
    assert (result.problem.type, result.problem.line, result.attempt.calls) == ("CommandError", 2, 1)
    assert [details[key] for key in ("command", "fault", "given", "wanted")] == ["say", "too_long", 2001, 2000]


def test_a_long_question_is_printed_whole(spares):
    result = run(spares, "input('?' * 1500)", inputs=["x"])
    assert result.output == "?" * 1500 + "x\n"


def test_the_parts_of_values_on_the_line(spares):
    source = """
class Frog:
    kind = "green"
    def __init__(self): self.jump, self.bag = 3, [[1], {"fly": None}]
    def eat(self):
        return self.jump + self.bag[1]["fly"] + Frog.kind + self.bag[7]
Frog().eat()
"""
    values = run(spares, source).problem.values
    assert {name: value for name, value in values.items() if not name.startswith("type:")} == {
        "self": "<Frog>", "Frog": "<type>", "self.jump": "3", "self.bag[1]['fly']": "None", "Frog.kind": "'green'",
        "self.bag[1]": "{'fly': None}", "self.bag": "[[1], {'fly': None}]",
    }
    assert values["type:self.bag[1]['fly']"] == "NoneType"


@pytest.mark.parametrize("insides", [
    "__getattr__(self, name): print('LEAK')",
    "__getitem__(self, place): print('LEAK')", "__hash__(self): print('LEAK'); return 5",
    "__eq__(self, other): print('LEAK')",
])
def test_no_part_is_asked_for_by_the_programs_own_means(spares, insides):
    source = f"""
class Trap:
    def {insides}
    hidden = property(lambda self: print('LEAK'))
class Seen:
    __get__ = Trap()
class Holder:
    seen = Seen()
trap, holder = Trap(), Holder()
def f(one): None + (one and (trap.hidden, trap[0], holder.seen))
f([])
"""
    result = run(spares, source)
    assert result.problem.type == "TypeError" and result.output == ""
    assert not [name for name in result.problem.values if "." in name or "[" in name]


def test_how_many_there_are_where_not_all_are_shown(spares):
    values = run(spares, "many, few = list(range(1000)), [1]\nmany[1000] + few").problem.values
    assert (values["size:many"], "size:few" in values) == ("1000", False)


def test_what_a_function_that_calls_itself_was_given(spares):
    """Its first three calls and the last: short texts, without asking the things themselves."""
    source = (
        "class Sly:\n    def __repr__(self):\n        print('LEAK')\n        return 'x'\n"
        "def down(n, who, *more, last=0):\n    return down(n - 2, who)\ndown(5, Sly(), 7)"
    )
    result = run(spares, source)
    first, second, third, last = result.problem.details["inputs"]
    assert (first, second, third) == tuple({"n": n, "who": "<Sly>"} for n in ("5", "3", "1"))
    assert int(last["n"]) < -1000 and result.output == ""
