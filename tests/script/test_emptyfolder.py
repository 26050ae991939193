import os
import tempfile
from pathlib import Path

import pytest

from pyland.script.emptyfolder import _shared, empty_folder


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_one_folder_for_all(place):
    with empty_folder() as first, empty_folder() as second:
        assert first == second == str(_shared()) and os.listdir(first) == []
    assert [folder.name for folder in place.iterdir()] == [_shared().name]
    if hasattr(os, "getuid"):
        assert _shared().stat().st_mode & 0o777 == 0o700


def a_link(shared: Path) -> None:
    (shared.parent / "elsewhere").mkdir(mode=0o700)
    shared.symlink_to(shared.parent / "elsewhere", target_is_directory=True)


def a_full_folder(shared: Path) -> None:
    shared.mkdir(mode=0o700)
    (shared / "math.py").write_text("")


def an_open_folder(shared: Path) -> None:
    shared.mkdir()
    shared.chmod(0o777)


@pytest.mark.parametrize("lay", [a_link, a_full_folder, an_open_folder, lambda shared: shared.write_text("")])
def test_what_is_not_fit_is_not_used(place, lay):
    lay(_shared())
    before = sorted(place.rglob("*"))
    with empty_folder() as folder:
        assert folder != str(_shared()) and Path(folder).parent == place and os.listdir(folder) == []
    assert sorted(place.rglob("*")) == before


def test_the_folder_of_somebody_else_is_not_used(place, monkeypatch):
    shared = _shared()
    shared.mkdir(mode=0o700)
    monkeypatch.setattr("pyland.script.emptyfolder._shared", lambda: shared)
    monkeypatch.setattr(os, "getuid", lambda: shared.stat().st_uid + 1, raising=False)
    with empty_folder() as folder:
        assert folder != str(shared)


def test_no_folder_at_all(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere/at/all")
    with pytest.raises(OSError), empty_folder():
        pass
