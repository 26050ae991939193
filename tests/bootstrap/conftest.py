from pathlib import Path

import pytest

from .pretend import PretendComputer


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The folder of the game, as far as starting it looks at it."""
    folder = tmp_path / "Pyland"
    folder.mkdir()
    (folder / "requirements.txt").write_text("pygame-ce==2.5.8\n", encoding="utf-8")
    (folder / "requirements-wasm.txt").write_text("wasmtime==50.0.1\n", encoding="utf-8")
    (folder / "requirements-dev.txt").write_text("-r requirements.txt\npytest==9.2.0\n", encoding="utf-8")
    return folder


@pytest.fixture
def computer(tmp_path: Path) -> PretendComputer:
    return PretendComputer(tmp_path)
