from collections.abc import Iterator
from pathlib import Path

import pytest

from pyland.ui.gfx import SvgStore
from tests.ui.stage.making import sprite_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SvgStore]:
    """Sprites in plain colours."""
    made = sprite_store(tmp_path)
    yield made
    made.close()
