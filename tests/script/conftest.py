import pytest

from pyland.script.runner import Spares

from .running import native_child


@pytest.fixture(scope="session")
def spares():
    spares = Spares(native_child, ready=2)
    spares.warm_up()
    yield spares
    spares.close()
