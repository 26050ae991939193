"""What gets installed, and what travels in the wheel."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pyland.script.sandbox.wasm import package

ROOT = Path(__file__).parents[1]
CARRIED = ("levels", "assets")


def pins(name: str) -> list[Requirement]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith(("#", "-r "))]


GAME = pins("requirements.txt")
DEVELOPMENT = pins("requirements-dev.txt")
WASM = pins("requirements-wasm.txt")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
COMPUTERS = [
    *(("win32", "AMD64", True, True), ("win32", "ARM64", True, True), ("win32", "x86", False, None)),
    *(("darwin", "arm64", True, True), ("darwin", "x86_64", True, True)),
    *(("linux", "x86_64", False, True), ("linux", "aarch64", False, True)),
    *(("linux", "armv7l", False, False), ("linux", "i686", False, False), ("linux", "riscv64", False, False)),
]
"""System, machine, whether the lock comes with the wheel there, and with the tests (None: it does not matter)."""


def closure(requirements: list[Requirement]) -> set[str]:
    """The names of everything that gets installed with them on some system, as far as it is installed here."""
    seen: set[str] = set()
    waiting = [requirement.name for requirement in requirements]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            needs = [Requirement(line) for line in metadata.requires(name) or ()]
        except metadata.PackageNotFoundError:
            continue
        waiting += [need.name for need in needs if "extra" not in str(need.marker)]
    return seen


@pytest.mark.parametrize("pin", GAME + DEVELOPMENT + WASM, ids=str)
def test_pins_are_exact(pin: Requirement) -> None:
    assert re.fullmatch(r"==[\w.]+", str(pin.specifier))


def test_the_pins_name_everything_that_the_game_needs() -> None:
    assert closure(GAME) == {canonicalize_name(pin.name) for pin in GAME}
    assert closure(WASM) == {canonicalize_name(pin.name) for pin in WASM}


def test_the_pins_suit_the_ranges_of_the_wheel() -> None:
    ranges = {
        requirement.name: requirement.specifier
        for requirement in map(Requirement, PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"])
    }
    versions = {pin.name: str(pin.specifier).removeprefix("==") for pin in GAME + DEVELOPMENT + WASM}
    assert ranges.keys() <= versions.keys()
    assert [name for name, allowed in ranges.items() if not allowed.contains(versions[name])] == []


def of_the_lock(lines: list[str]) -> dict[str, Requirement]:
    names = {pin.name for pin in WASM}
    return {found.name: found for found in map(Requirement, lines) if found.name in names}


def test_the_lock_is_the_same_however_it_is_installed() -> None:
    wanted = {pin.name: pin.specifier for pin in WASM}
    for lines in (
        PROJECT["project"]["dependencies"],
        PROJECT["project"]["optional-dependencies"]["wasm"],
        PROJECT["dependency-groups"]["dev"],
    ):
        assert {name: found.specifier for name, found in of_the_lock(lines).items()} == wanted
    tests = of_the_lock(PROJECT["dependency-groups"]["dev"])
    assert {name: found.marker for name, found in tests.items()} == {pin.name: pin.marker for pin in WASM}
    extra = of_the_lock(PROJECT["project"]["optional-dependencies"]["wasm"])
    assert [str(found.marker) for found in extra.values() if found.marker] == [], "who asks for it gets it"
    assert "-r requirements-wasm.txt" in (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("system", "machine", "with_the_wheel", "with_the_tests"), COMPUTERS)
def test_where_the_lock_is_installed(
    system: str, machine: str, with_the_wheel: bool, with_the_tests: bool | None
) -> None:
    here = {"sys_platform": system, "platform_machine": machine}
    for need in of_the_lock(PROJECT["project"]["dependencies"]).values():
        assert need.marker is not None
        assert need.marker.evaluate(here) is with_the_wheel
    for pin in WASM:
        assert pin.marker is not None
        assert with_the_tests in (None, pin.marker.evaluate(here))


def test_pygame_itself_is_never_installed() -> None:
    """It installs into the folder of pygame-ce, and the older of the two silently wins."""
    assert "pygame" not in closure(GAME + DEVELOPMENT + WASM)
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.distribution("pygame")


def test_every_package_of_the_game_is_in_the_notices() -> None:
    rows = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8").splitlines()
    told = {tuple(cell.strip() for cell in row.split("|")[1:3]) for row in rows if row.startswith("|")}
    assert {(pin.name, str(pin.specifier).removeprefix("==")) for pin in GAME + WASM} <= told


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left in the checkout, without a network."""
    source = tmp_path_factory.mktemp("source") / "pyland"
    out = tmp_path_factory.mktemp("wheel")
    source.mkdir()
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "MANIFEST.in"):
        shutil.copy(ROOT / name, source / name)
    for name in ("pyland", *CARRIED):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    code = f"from setuptools import build_meta; build_meta.build_wheel({str(out)!r})"
    subprocess.run([sys.executable, "-c", code], cwd=source, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_carries_the_whole_game(wheel: Path) -> None:
    carried = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("pyland/")}
    package = [path for path in (ROOT / "pyland").rglob("*") if path.is_file() and path.suffix != ".pyc"]
    code = {path.relative_to(ROOT).as_posix() for path in package}
    data = {
        f"pyland/_data/{path.relative_to(ROOT).as_posix()}"
        for name in CARRIED
        for path in (ROOT / name).rglob("*")
        if path.is_file()
    }
    assert {name.split("/")[2] for name in data} == set(CARRIED)
    assert carried == code | data


@pytest.mark.parametrize(
    ("place", "module"),
    [("pyland/script", "child.main"), ("pyland/script", "child.seal"), ("pyland/script/sandbox", "wasm.build")],
)
def test_what_is_loaded_by_itself_can_be_loaded_from_the_wheel(wheel: Path, place: str, module: str) -> None:
    code = f"import sys; sys.path.append(sys.argv[1]); import {module}"
    subprocess.run([sys.executable, "-I", "-S", "-c", code, str(wheel / place)], check=True)


def test_the_machine_finds_the_whole_child_in_the_wheel(wheel: Path) -> None:
    sources = package.read_sources(zipfile.Path(wheel, "pyland/script/child/"))
    assert {source.name for source in sources} >= {"child", "child.main", "child.seal", "child.seal.filters"}
    assert sources == package.read_sources(ROOT / "pyland" / "script" / "child")


def test_the_wheel_tells_what_it_needs_and_how_it_starts(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (about,) = {name.split("/")[0] for name in archive.namelist()} - {"pyland"}
    assert "pyland = pyland.__main__:main" in archive.read(f"{about}/entry_points.txt").decode()
    told = archive.read(f"{about}/METADATA").decode()
    assert "Requires-Python: >=3.11" in told
    assert "License-Expression: MIT" in told
    assert 'Requires-Dist: wasmtime==50.0.1; extra == "wasm"' in told
    assert {f"{about}/licenses/LICENSE", f"{about}/licenses/THIRD-PARTY-NOTICES.md"} <= set(archive.namelist())
