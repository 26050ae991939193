"""The programs in `tests/scripts/running`, really run: they end as it stands there, and are explained so."""

from collections.abc import Iterator

import pytest

from pyland.explain.checking import explain_limit, explain_problem
from pyland.level.practice import practice_level
from pyland.script.attempt import Attempt, Ending
from pyland.script.commands import COMMANDS
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.native import Native
from pyland.text import ENGLISH
from pyland.world.world import World
from tests.explain.scripts import CONTEXT, Script, scripts_in

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

REAL = [script for script in scripts_in("running") if script.real]
EVERY = 3
"""Usually a sample is run; `--all` runs all of them."""
FEW = {"ticks": 20_000, "calls": 500}
"""Limits that are soon reached."""


@pytest.fixture(scope="module")
def spares() -> Iterator[Spares]:
    spares = Spares(lambda: Child(Native().launch))
    yield spares
    spares.close()


def run(source: str, spares: Spares) -> Ending:
    world = World(practice_level(COMMANDS).maps[0].start)
    attempt = Attempt(world, source, spares, commands=CONTEXT.commands, after_bump="go_on", limits=FEW)
    try:
        while attempt.ending is None:
            attempt.pump()
            attempt.wait(1.0)
        return attempt.ending
    finally:
        attempt.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "script" in metafunc.fixturenames:
        some = REAL[:: 1 if metafunc.config.getoption("--all") else EVERY]
        metafunc.parametrize("script", some, ids=[script.name for script in some])


def test_a_real_run_is_explained(script: Script, spares: Spares) -> None:
    ending = run(script.source, spares)

    if script.problem is not None:
        assert ending.problem is not None, ending
        finding = explain_problem(script.source, ending.problem, CONTEXT)
    else:
        assert ending.limit is not None, ending
        finding = explain_limit(script.source, ending.limit)
    explanation = finding.explanation
    assert explanation is not None
    texts = [ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text]
    assert (explanation.kind, explanation.line) == (script.kind, script.line), (texts, ending)
    if script.problem is not None:
        for words in script.says:
            assert words in " ".join(texts)
