import pytest

from .escapes import ESCAPES
from .running import run


@pytest.mark.parametrize("name", ESCAPES)
def test_escapes_fail(spares, name):
    source, kind = ESCAPES[name]
    result = run(spares, source)
    assert "LEAK" not in result.output
    assert result.problem.type == kind, result.problem
    if kind == "Refused":
        assert set(result.problem.details) == {"what", "name"} and result.problem.line is not None


def test_comprehensions_inside_each_other_do_not_break_the_compiler(spares):
    def nested(count: int) -> str:
        return "x = " + "[" * count + "1" + " for a in [1]]" * count

    assert run(spares, nested(15)).ending.how == "finished"
    assert run(spares, nested(16)).problem.type == "SyntaxError"
    assert run(spares, "\n".join(["x = [1 for a in [1]]"] * 40)).ending.how == "finished"


@pytest.mark.parametrize("source", [
    "print(" + "+".join(["1"] * 60_000) + ")",
    "x = " + "-" * 50_000 + "1",
    "x = " + "a." * 50_000 + "b",
    "x = " + "f(" * 150 + ")" * 150,
    "if 1:\n" + "".join(" " * n + "if 1:\n" for n in range(1, 120)),
    "x = '''" + "a\n" * 90_000,
    "\n".join(f"x{i} = [{i}]" for i in range(11_000)),
    "def f(): " + "lambda: " * 3000 + "1",
    "\ufeffprint(1)", "\x0cx = 1", "print(1)\r\rprint(2)\r\n", "#" * 200_000, "x = 0b" + "1" * 100_000,
    "x = " + "9" * 5000, "\\", "'", "(" * 190, "\t x\n  y", "é" * 60_000,
])
def test_strange_sources_only_end_their_own_run(spares, source):
    result = run(spares, source)
    assert result.ending.how in ("finished", "problem", "limit")
    assert result.ending.how != "limit" or result.ending.limit.kind == "gone"
