"""Programs of a whole Python course print in each engine exactly what they print in plain Python.

Usually the slower engine runs a sample; `--all` makes it run all of them.
"""

from pathlib import Path

import pytest

from pyland.world.events import Printed, Typed
from tests.script.running import run

from .engines import ENGINES, engine, processes

FOLDER = Path(__file__).parent / "honest"
PROGRAMS = sorted(FOLDER.glob("*.py"))
EVERY = 14
FIELD = "\n".join([*["." * 19] * 9, "." * 9 + "@" + "." * 9, *["." * 19] * 9])
"""The hero stands in the middle of a meadow."""


def pytest_generate_tests(metafunc):
    if "program" in metafunc.fixturenames:
        every = 1 if metafunc.config.getoption("--all") else EVERY
        pairs = [(name, file) for name in ENGINES for file in PROGRAMS[::every if name == "wasm" else 1]]
        ids = [f"{name}-{file.stem}" for name, file in pairs]
        metafunc.parametrize(("started", "program"), pairs, ids=ids, indirect=["started"], scope="module")


@pytest.fixture(scope="module")
def started(request):
    with processes(engine(request.param, request)) as spares:
        yield spares


def printed(world) -> str:
    """What plain Python prints when its input comes from a file: without what was typed."""
    events = [entry.event for entry in world.log]
    texts = (event.text if isinstance(event, Printed) else event.prompt for event in events
             if isinstance(event, Printed | Typed))
    return "".join(texts)


def test_an_honest_program_prints_what_plain_python_prints(started, program):
    typed = program.with_suffix(".in")
    inputs = typed.read_text(encoding="utf-8").splitlines() if typed.exists() else ()
    result = run(started, program.read_text(encoding="utf-8"), FIELD, inputs=inputs)
    assert result.ending.how == "finished", result.ending
    assert printed(result.world) == program.with_suffix(".out").read_text(encoding="utf-8")


def test_each_program_has_its_output_and_there_are_many():
    outputs = {file.stem for file in FOLDER.glob("*.out")}
    assert outputs == {file.stem for file in PROGRAMS}
    assert {file.stem for file in FOLDER.glob("*.in")} < outputs
    assert len(outputs) >= 80
