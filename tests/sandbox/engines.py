"""The engines that tests of the lock run programs in: one list for all of them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Engine
from pyland.script.sandbox.native import Native
from pyland.script.sandbox.wasm.engine import Wasm

ENGINES = ("native", "wasm") if sys.platform == "linux" else ("wasm",)


def engine(name: str, request: pytest.FixtureRequest) -> Engine:
    """An engine of the list, prepared. The test is skipped where it cannot be had."""
    made: Engine = Wasm(request.getfixturevalue("built")) if name == "wasm" else Native()
    made.prepare()
    return made


@contextmanager
def processes(made: Engine, python: str | None = None) -> Iterator[Spares]:
    """Processes of an engine; `python` is another interpreter for them, where it is not the machine's own."""

    def start() -> Child:
        launch = made.launch()
        return Child(lambda: replace(launch, command=[python, *launch.command[1:]]) if python else launch)

    spares = Spares(start, ready=2)
    spares.warm_up()
    yield spares
    spares.close()
