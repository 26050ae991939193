import pytest

from .honest import HONEST
from .running import run


@pytest.mark.parametrize("name", HONEST)
def test_honest_programs_run(spares, name):
    source, output = HONEST[name]
    result = run(spares, source)
    assert result.ending.how == "finished", result.ending
    assert result.output == output
