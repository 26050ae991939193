import pytest

from pyland.script.runner import Spares


@pytest.fixture(scope="session")
def spares():
    spares = Spares(ready=2)
    spares.warm_up()
    yield spares
    spares.close()
