from collections.abc import Iterator
from pathlib import Path

import pytest

from pyland.ui.services import Services
from tests.ui.screens.play.making import make_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = make_services(tmp_path)
    yield made
    made.player.close()
    made.saver.close()
