import pytest

from pyland.script.runner import Child, Spares
from pyland.script.sandbox.native import Reduced
from pyland.ui.bench import floods
from tests.script.running import begin, pump_until


def test_every_flood_is_measured(monkeypatch):
    for name, less in {"_WARM": 1, "_FRAMES": 2}.items():
        monkeypatch.setattr(floods, name, less)
    found = floods.rows()
    assert len(found) == 2 * (len(floods._PROGRAMS) + len(floods._STRANGERS))
    assert all(0 < usual.value <= slowest.value for usual, slowest in zip(found[::2], found[1::2], strict=True))


@pytest.mark.parametrize("name", floods._PROGRAMS)
def test_no_flood_ends_by_a_mistake(name):
    """Else the frames of a game in which nothing happens would be measured."""
    spares = Spares(lambda: Child(Reduced().launch))
    attempt = begin(spares, floods._PROGRAMS[name], "@....", limits=floods._LIMITS, typed_by_person=True)
    try:
        for _time in range(40):
            attempt.wait(0.02)
            attempt.pump()
            if attempt.question is not None:
                attempt.answer("Go on!")
        pump_until(attempt, lambda: attempt.last_line is not None)
        assert attempt.ending is None or (attempt.ending.limit is not None and attempt.ending.limit.kind == "memory")
    finally:
        attempt.close()
        spares.close()


def test_the_usual_processes_come_back():
    with floods.passing_services() as services:
        usual = services.workbench.spares
        with floods._strangers(services, "pass"):
            assert services.workbench.spares is not usual
        assert services.workbench.spares is usual
