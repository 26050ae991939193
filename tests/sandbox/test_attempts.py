"""Break-out attempts, each made with all layers, without one of them, and, to see that it is real, without any.

Usually a sample is made; `--all` makes every attempt, on each version of Python that there is and as an ordinary user.
"""

import functools
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from .arena.targets import ENV_NAME
from .pythons import other_pythons

if sys.platform != "linux":
    pytest.skip("the arena looks at processes as Linux shows them", allow_module_level=True)

ROOT = Path(__file__).parents[2]
ATTEMPTS = Path(__file__).parent / "attempts"
JUDGED_ELSEWHERE = {"forged", "stubborn"}
"""What the game itself withstands, with all layers: see `test_forged` and `test_stubborn`."""
FILES = [file for file in sorted(ATTEMPTS.glob("*/*.py")) if file.parent.name not in JUDGED_ELSEWHERE]
EVERY = 12
SAMPLE = FILES[::EVERY]
AT_ONCE = 2
NOBODY = 65534
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Way:
    """One way to make attempts: the engine, the layers that are left, and the Python that is locked in.

    In the machine there is always the same Python, and the machine is the seal: it cannot be left out.
    """

    engine: str
    layers: str
    python: str = sys.executable
    as_nobody: bool = False

    def __str__(self) -> str:
        python = "" if self.engine == "wasm" else f"-{Path(self.python).name}"
        return f"{self.engine}-{self.layers}{python}{'-nobody' if self.as_nobody else ''}"

    def is_for(self, file: Path) -> bool:
        """Whether an attempt works on this version of Python: its second line may say for which it is."""
        second = file.read_text(encoding="utf-8").splitlines()[1]
        if not second.startswith("# Python:"):
            return True
        version = (3, 12) if self.engine == "wasm" else _version(self.python)
        return any(_means(word.strip(","), version) for word in second.removeprefix("# Python:").split())


def ways(whole: bool) -> list[Way]:
    found = [Way("native", layers) for layers in ("all", "no_fence", "no_seal", "none")]
    found += [Way("wasm", layers) for layers in ("all", "no_fence")]
    if not whole:
        return found
    found += [Way("native", layers, python) for python in other_pythons() for layers in ("all", "no_fence", "none")]
    if os.getuid() == 0 and shutil.which("setpriv") and Path(SYSTEM_PYTHON).exists():
        found += [Way("native", layers, SYSTEM_PYTHON, as_nobody=True) for layers in ("all", "no_fence", "none")]
    return found


def pytest_generate_tests(metafunc):
    whole = metafunc.config.getoption("--all")
    files = FILES if whole else SAMPLE
    pairs = [(way, file) for way in ways(whole) for file in files]
    names = [f"{way}-{file.parent.name}/{file.stem}" for way, file in pairs]
    metafunc.parametrize(("way", "file"), pairs, ids=names)


@pytest.fixture(scope="session")
def outcomes(request, tmp_path_factory):
    """The outcome of each attempt by its file, for a way: made for all files at once."""
    files = FILES if request.config.getoption("--all") else SAMPLE

    @functools.cache
    def made(way: Way):
        place = str(request.getfixturevalue("built")) if way.engine == "wasm" else way.python
        root = _readable_copy(tmp_path_factory.mktemp("copy")) if way.as_nobody else ROOT
        with ThreadPoolExecutor(AT_ONCE) as pool:
            parts = pool.map(lambda start: make(way, place, files[start::AT_ONCE], root), range(AT_ONCE))
        return {outcome["name"]: outcome for part in parts for outcome in part}

    return made


def test_nothing_gets_out(outcomes, way, file):
    name = f"{file.parent.name}/{file.stem}"
    if not way.is_for(file):
        pytest.skip("written for another version of Python")
    outcome = outcomes(way)[name]
    assert outcome["ending"] != "never"
    if way.layers == "none":
        assert outcome["traces"], f"without any layer it should leave a trace: {outcome}"
    else:
        assert not outcome["traces"], outcome


def make(way: Way, place: str, files: Sequence[Path], root: Path) -> list[dict[str, object]]:
    """The outcomes of attempts, made in a process of their own that stands for the game."""
    command = [sys.executable, "-m", "tests.sandbox.arena.game", way.layers, way.engine, place]
    environment = {**os.environ, ENV_NAME: f"w{secrets.token_hex(8)}"}
    if way.as_nobody:
        user = [f"--re{kind}id={NOBODY}" for kind in "ug"]
        command = ["setpriv", *user, "--clear-groups", SYSTEM_PYTHON, *command[1:]]
        environment["PYTHONPATH"] = str(root)
    command += [str(root / file.relative_to(ROOT)) for file in files]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def _readable_copy(folder: Path) -> Path:
    """What the arena needs, where an ordinary user may read it."""
    for above in (folder, *folder.parents):
        if above.stat().st_uid == os.getuid() and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o055)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "pyland", folder / "pyland", ignore=ignore)
    shutil.copytree(ROOT / "tests" / "sandbox", folder / "tests" / "sandbox", ignore=ignore)
    (folder / "tests" / "__init__.py").touch()
    for path in folder.rglob("*"):  # whoever cloned it may have kept it for himself
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


@functools.cache
def _version(python: str) -> tuple[int, int]:
    told = subprocess.run([python, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, check=True)
    major, minor = told.stdout.split()
    return int(major), int(minor)


def _means(word: str, version: tuple[int, int]) -> bool:
    """Whether a version is meant by `3.12`, or by `3.12+`."""
    major, _dot, minor = word.rstrip("+").partition(".")
    meant = int(major), int(minor)
    return version >= meant if word.endswith("+") else version == meant
