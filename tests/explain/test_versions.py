"""Whatever version of Python reads a program, a child is told the same."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.explain.scripts import Script, scripts_in
from tests.explain.worker import Worker
from tests.sandbox.seal.locked import PYTHONS

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

OTHERS = [python for python in PYTHONS if python != sys.executable]
BROKEN = scripts_in("broken")


def answers(python: str | None) -> Iterator[dict[str, Any]]:
    """What a checker of one Python says to each broken program, without what Python itself says."""
    with Worker(python) as worker:
        for script in BROKEN:
            yield without_pythons_words(worker.send(asked(script)))


def asked(script: Script) -> bytes:
    return json.dumps({"id": 1, "ask": "check", "source": script.source, "context": script.context.as_data()}).encode()


def without_pythons_words(answer: dict[str, Any]) -> dict[str, Any]:
    told = [answer["explanation"], *answer["others"]]
    return {"told": [one and {**one, "python": None} for one in told], "notes": answer["notes"]}


@pytest.fixture(scope="module")
def own() -> list[dict[str, Any]]:
    return list(answers(None))


@pytest.mark.skipif(not OTHERS, reason="there is no other Python here")
@pytest.mark.parametrize("python", OTHERS)
def test_every_python_gives_the_same_explanations(python: str, own: list[dict[str, Any]]) -> None:
    different = [
        (script.name, here, there)
        for script, here, there in zip(BROKEN, own, answers(python), strict=True)
        if here != there
    ]

    assert different == []
