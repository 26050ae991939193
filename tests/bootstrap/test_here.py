"""What the Python that we run in lacks."""

from importlib import metadata
from pathlib import Path

import pytest

from pyland.bootstrap import here
from pyland.bootstrap.environment import DEVELOPMENT, GAME

PROJECT = """
[project]
dependencies = ["pygame-ce>=2.5.8,<3", "PyTMX>=3.32", "fonts", "wasmtime==50.0.1; sys_platform == 'win32'"]
[dependency-groups]
dev = ["pytest>=8", "wasmtime==50.0.1; platform_machine == 'AMD64'"]
"""
ENOUGH = {"pygame-ce": "2.5.8", "PyTMX": "3.32", "fonts": "2026.9.26.post1", "pytest": "9.0.0", "wasmtime": "50.0.1"}


def missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: dict[str, str], kit: str) -> list[str]:
    def version(name: str) -> str:
        if name not in installed:
            raise metadata.PackageNotFoundError(name)
        return installed[name]

    monkeypatch.setattr(metadata, "version", version)
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    return here.missing(tmp_path, kit)


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({}, []),
        ({"pygame-ce": "2.5.10"}, []),
        ({"pygame-ce": "2.5.7"}, ["pygame-ce"]),
        ({"pygame-ce": "3.0"}, ["pygame-ce"]),
        ({"PyTMX": "strange"}, ["PyTMX"]),
        ({"pygame": "2.6.1"}, ["pygame-ce"]),
    ],
)
def test_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, str], names: list[str]) -> None:
    assert missing(tmp_path, monkeypatch, ENOUGH | change, GAME) == names


def test_nothing_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing(tmp_path, monkeypatch, {}, GAME) == ["pygame-ce", "PyTMX", "fonts"]


def test_the_tests_need_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {name: version for name, version in ENOUGH.items() if name != "pytest"}
    assert missing(tmp_path, monkeypatch, installed, GAME) == []
    assert missing(tmp_path, monkeypatch, installed, DEVELOPMENT) == ["pytest"]
    assert missing(tmp_path, monkeypatch, ENOUGH, DEVELOPMENT) == []


@pytest.mark.parametrize("version", ["50.0.0", "51.0.0", "50.0.1.1"])
def test_another_version_than_the_exact_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    assert missing(tmp_path, monkeypatch, ENOUGH | {"wasmtime": version}, DEVELOPMENT) == ["wasmtime"]


def test_the_game_starts_without_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {name: version for name, version in ENOUGH.items() if name != "wasmtime"}
    assert missing(tmp_path, monkeypatch, installed, GAME) == []
    assert missing(tmp_path, monkeypatch, installed, DEVELOPMENT) == ["wasmtime"]


def test_the_environment_of_these_tests_has_everything() -> None:
    assert here.missing(Path(__file__).parents[2], DEVELOPMENT) == []
