"""The same program does the same in each engine, and the same is said about it: step by step, and at its end.

Usually a sample is run; `--all` runs all of them, and on each version of Python that there is besides.
"""

import functools
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pyland.play.workbench import Workbench
from pyland.script.sandbox.protection import Protection
from pyland.text import ENGLISH
from tests.explain.scripts import CONTEXT, scripts_in
from tests.script.running import run

from .engines import ENGINES, engine, processes
from .pythons import other_pythons

FOLDER = Path(__file__).parent / "same"
EVERY = 16
LIMITS = {"ticks": 20_000, "calls": 300, "turns": 300, "output": 5_000, "time": 60, "idle": 30}
"""Limits that are soon reached, but for those of time: how far a program comes in it is no matter of its lines."""
MEADOW = "@....\n..g..\n....#"
OTHER_MEMORY = {"memory_big_list": ("how", "explanation", "events"), "memory_doubling_text": ("events",)}
"""What differs in the machine, which counts in 32 bits and has less memory: how far programs come until it is full."""
FIRST = ENGINES[0]
"""What the others are compared with."""


@dataclass(frozen=True)
class Case:
    """A program, and what is typed."""

    name: str
    source: str
    typed: tuple[str, ...] = ()


def cases() -> list[Case]:
    found = []
    for file in sorted(FOLDER.glob("*.py")):
        typed = file.with_suffix(".in")
        lines = typed.read_text(encoding="utf-8").splitlines() if typed.exists() else ()
        found.append(Case(file.stem, file.read_text(encoding="utf-8"), tuple(lines)))
    scripts = [script for folder in ("broken", "running", "silent") for script in scripts_in(folder) if script.real]
    return found + [Case(script.name, script.source) for script in scripts]


def others(whole: bool) -> list[str]:
    return [*ENGINES[1:], *(other_pythons() if whole else ())]


def pytest_generate_tests(metafunc):
    whole = metafunc.config.getoption("--all")
    pairs = [(other, case) for other in others(whole) for case in cases()[::1 if whole else EVERY]]
    names = [f"{Path(other).name}-{case.name}" for other, case in pairs]
    metafunc.parametrize(("other", "case"), pairs, ids=names, indirect=["other"], scope="module")


@pytest.fixture(scope="module")
def other(request):
    return request.param


@pytest.fixture(scope="module")
def bench():
    with Workbench(lock=Protection(())) as bench:
        yield bench


def running_in(name: str, request):
    """Processes of an engine of the list, or of the first one with another Python."""
    if name in ENGINES:
        return processes(engine(name, request))
    return processes(engine(FIRST, request), name)


@pytest.fixture(scope="module")
def first(request, bench):
    with running_in(FIRST, request) as spares:
        yield functools.cache(lambda case: done(spares, bench, case))


@pytest.fixture(scope="module")
def second(other, request, bench):
    with running_in(other, request) as spares:
        yield functools.cache(lambda case: done(spares, bench, case))


def done(spares, bench, case: Case) -> dict[str, object]:
    """All that can be seen of a run."""
    result = run(spares, case.source, MEADOW, inputs=case.typed, limits=LIMITS)
    ending = result.ending
    ticket = bench.ask_ending(case.source, ending, CONTEXT)
    told = ticket.wait().explanation if ticket else None
    explanation = told and {
        "title": ENGLISH(told.title), "message": told.message and ENGLISH(told.message),
        "hint": told.hint and ENGLISH(told.hint), "place": (told.line, told.col, told.end_col),
        "python": told.python,
    }
    return {
        "how": (ending.how, ending.line, ending.limit and ending.limit.kind, ending.problem and ending.problem.type),
        "explanation": explanation,
        "output": result.output,
        "events": [(entry.event, entry.line) for entry in result.world.log],
    }


@pytest.mark.skipif(sys.platform != "linux", reason="there is only one engine to compare")
def test_the_same_program_does_the_same(first, second, other, case):
    one, two = first(case), second(case)
    differing = OTHER_MEMORY.get(case.name, ()) if other == "wasm" else ()
    for part in one.keys() - set(differing):
        assert two[part] == one[part]
