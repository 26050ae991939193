"""Settings come back, damaged ones do not hurt; and where the data folder is."""

import codecs
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play.datafolder import POINTER, cache_folder, data_folder
from pyland.play.saver import Saver
from pyland.play.settings import CODE_SIZES, SPEEDS, THEMES, Settings, SettingsFile


@pytest.fixture
def saver():
    made = Saver()
    yield made
    made.close(1.0)


def test_settings_come_back(tmp_path, saver):
    file = SettingsFile(tmp_path, saver)
    assert file.read() == Settings()
    changed = Settings(theme="hc", code_size=22, sound=False, speed=4.0, player="ada")
    file.write(changed)
    assert saver.flush(10)
    assert SettingsFile(tmp_path, saver).read() == changed


anything = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5))


@given(st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), anything))
def test_senseless_settings_are_the_usual_ones(data):
    found = Settings.from_data(data)
    assert found.theme in THEMES
    assert CODE_SIZES[0] <= found.code_size <= CODE_SIZES[1]
    assert SPEEDS[0] <= found.speed <= SPEEDS[-1]
    assert isinstance(found.sound, bool) and isinstance(found.player, str)


def test_damaged_settings_are_mended(tmp_path, saver):
    (tmp_path / "settings.json").write_text('{"theme": "hc", "code_si')
    assert SettingsFile(tmp_path, saver).read() == Settings(theme="hc")
    assert (tmp_path / "settings.json.broken").exists()


def test_newer_settings_are_read_and_left(tmp_path, saver):
    newer = json.dumps({"schema": 5, "theme": "hc", "voice": "deep"})
    (tmp_path / "settings.json").write_text(newer)
    file = SettingsFile(tmp_path, saver)
    assert file.read().theme == "hc"
    file.write(Settings())
    saver.flush(10)
    assert (tmp_path / "settings.json").read_text() == newer


def test_settings_in_a_folder_that_is_none(tmp_path, saver):
    (tmp_path / "file").write_text("")
    assert SettingsFile(tmp_path / "file", saver).read() == Settings()


def test_the_flag_comes_before_the_variable_before_the_pointer(tmp_path):
    (tmp_path / POINTER).write_text("pointed\n")
    one, two = tmp_path / "one", tmp_path / "two"
    assert data_folder(str(one), tmp_path, {"PYLAND_DATA": str(two)}) == one
    assert data_folder(None, tmp_path, {"PYLAND_DATA": str(two)}) == two
    assert data_folder(None, tmp_path, {}) == tmp_path / "pointed"
    assert data_folder("", tmp_path, {"PYLAND_DATA": ""}) == tmp_path / "pointed"


def test_without_any_it_is_the_usual_place(tmp_path):
    folder = data_folder(None, tmp_path, {})
    assert folder.is_absolute()
    assert folder.name == "Pyland"
    assert tmp_path not in folder.parents


@pytest.mark.parametrize("data", [
    "# a comment\n\n  Käse folder \nother\n".encode(),
    codecs.BOM_UTF8 + "Käse folder".encode(),
    codecs.BOM_UTF16_LE + "Käse folder\r\n".encode("utf-16-le"),
    "Käse folder\r\n".encode("cp1252"),
    '"Käse folder"\n'.encode(),
])
def test_the_pointer_in_any_editors_encoding(tmp_path, data):
    (tmp_path / POINTER).write_bytes(data)
    assert data_folder(None, tmp_path, {}) == tmp_path / "Käse folder"


@pytest.mark.parametrize("data", [b"", b"# only a comment", b"\n\n", b"\0\0\0"])
def test_a_pointer_to_nowhere_does_not_count(tmp_path, data):
    (tmp_path / POINTER).write_bytes(data)
    assert data_folder(None, tmp_path, {}).name == "Pyland"


def test_variables_and_homes_in_the_pointer(tmp_path, monkeypatch):
    monkeypatch.setenv("CLASS", "5b")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    (tmp_path / POINTER).write_text("$CLASS/work")
    assert data_folder(None, tmp_path, {}) == tmp_path / "5b" / "work"
    assert data_folder("~/x", tmp_path, {}) == tmp_path / "home" / "x"


def test_the_home_of_nobody_is_a_folder_like_any_other(tmp_path, monkeypatch):
    def nobody(_self):
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", nobody)
    monkeypatch.chdir(tmp_path)
    assert data_folder("~nobody/x", tmp_path, {}) == tmp_path / "~nobody" / "x"


def test_the_cache_has_nothing_to_do_with_the_data(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    usual = cache_folder({})
    assert usual.is_absolute() and "pyland" in str(usual).lower()
    assert cache_folder({"PYLAND_DATA": str(tmp_path / "share")}) == usual
    assert cache_folder({"PYLAND_CACHE": "made"}) == tmp_path / "made"
    assert cache_folder({"PYLAND_CACHE": str(tmp_path / "else")}) == tmp_path / "else"
