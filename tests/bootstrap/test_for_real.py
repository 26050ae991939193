"""A small game with a wheel of its own, started with real processes, a real environment and the real pip."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pyland.bootstrap.environment import LOG

PROGRAM = Path(__file__).parents[2]
CLI = """
import json, sys
import tiny
def main(arguments):
    print(json.dumps({"arguments": arguments, "prefix": sys.prefix}))
    return 5
"""


@pytest.fixture
def game(tmp_path: Path) -> Path:
    folder = tmp_path / "Pyländ game"
    shutil.copytree(PROGRAM / "pyland" / "bootstrap", folder / "pyland" / "bootstrap")
    shutil.copytree(PROGRAM / "pyland" / "text", folder / "pyland" / "text")
    for name in ("main.py", "pyland/__init__.py"):
        shutil.copy(PROGRAM / name, folder / name)
    (folder / "pyland" / "cli.py").write_text(CLI, encoding="utf-8")
    (folder / "requirements.txt").write_text("tiny==1.0\n", encoding="utf-8")
    (folder / "requirements-wasm.txt").write_text("machine==1.0\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text('[project]\ndependencies = ["tiny>=1"]\n', encoding="utf-8")
    wheels = folder / "wheels"
    wheels.mkdir()
    wheel(wheels, "other")
    return folder


def wheel(folder: Path, name: str) -> None:
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n")


ON_MACOS = """
import sys
from pyland.bootstrap.computer import Computer
from pyland.bootstrap.start import main
computer = Computer()
computer.system = "darwin"
sys.exit(main(sys.argv[1:], sys.path[0], computer))
"""


def start(game: Path, *arguments: str, program: str = "main.py") -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(game / program), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONUTF8": "1"},
        text=True,
        encoding="utf-8",
    )


def test_from_nothing_to_the_game(game: Path) -> None:
    first = start(game, "levels")
    output, said = first.communicate()
    assert (first.returncode, output) == (4, "")
    assert "wheels lacks tiny for Python" in said.splitlines()[-1]

    wheel(game / "wheels", "tiny")
    both = [start(game, "run", name, "--json") for name in ("one", "two")]
    for process, name in zip(both, ("one", "two"), strict=True):
        output, said = process.communicate()
        assert process.returncode == 5, said
        seen = json.loads(output)
        assert seen["arguments"] == ["run", name, "--json"]
        assert Path(seen["prefix"]).samefile(game / ".venv")

    shutil.rmtree(game / "wheels")
    later = start(game, "--no-setup")
    output, said = later.communicate()
    assert (later.returncode, said) == (5, "")
    assert json.loads(output)["arguments"] == []


@pytest.mark.skipif(os.name == "nt", reason="handing over is another thing there")
def test_the_game_starts_without_the_machine(game: Path) -> None:
    wheel(game / "wheels", "tiny")
    (game / "on_macos.py").write_text(ON_MACOS, encoding="utf-8")
    first = start(game, "levels", program="on_macos.py")
    output, said = first.communicate()
    assert (first.returncode, "reduced protection" in said) == (5, True), said
    assert "No matching distribution found for machine==1.0" in (game / ".venv" / LOG).read_text(encoding="utf-8")

    wheel(game / "wheels", "machine")
    second = start(game, "levels", program="on_macos.py")
    output, said = second.communicate()
    assert (second.returncode, said.splitlines()[-1]) == (5, "Ready.")
    assert list(Path(json.loads(output)["prefix"]).rglob("machine.py"))

    third = start(game, "levels", program="on_macos.py")
    assert (third.communicate()[1], third.returncode) == ("", 5)
