"""Lets stand-ins for the game run many programs at once, and collects how they stood them."""

import functools
import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .arena.ordeal import PATIENCE

ROOT = Path(__file__).parents[2]
ATTEMPTS = Path(__file__).parent / "attempts"
AT_ONCE = 3
"""Most programs wait for their limit: more at once than there are processors."""


def run_all(files: Sequence[Path], layers: str, engine: str, place: str) -> dict[str, dict]:
    """How the game stood each program, by its name. See `arena.ordeal`."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        parts = pool.map(lambda first: _run(files[first::AT_ONCE], layers, engine, place), range(AT_ONCE))
    return {Path(outcome["name"]).name: outcome for part in parts for outcome in part}


def _run(files: Sequence[Path], layers: str, engine: str, place: str) -> list[dict]:
    command = [sys.executable, "-m", "tests.sandbox.arena.ordeal", layers, engine, place, *map(str, files)]
    patience = 60 + 2 * PATIENCE * len(files)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=patience)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def outcomes_of(request, files: Sequence[Path], layers: str):
    """A function from engines to their outcomes, each made once."""

    @functools.cache
    def made(engine: str) -> dict[str, dict]:
        place = str(request.getfixturevalue("built")) if engine == "wasm" else sys.executable
        return run_all([file for file in files if is_run(file, files, engine, request.config)], layers, engine, place)

    return made


def is_run(file: Path, files: Sequence[Path], engine: str, config) -> bool:
    """Whether a program is in the sample for an engine; with `--all`, each is."""
    every = {"native": 8, "wasm": 24}[engine]
    return config.getoption("--all") or files.index(file) % every == 0


def parametrize(metafunc, files: Sequence[Path], engines: Sequence[str]) -> None:
    """Let a test run for each engine with each program."""
    pairs = [(engine, file) for engine in engines for file in files if is_run(file, files, engine, metafunc.config)]
    metafunc.parametrize(("engine", "file"), pairs, ids=[f"{engine}-{file.stem}" for engine, file in pairs])
