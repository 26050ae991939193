"""The log of the runs on one level, one run a line."""

import json
from collections.abc import Iterable
from pathlib import Path

from pyland.play import journal
from pyland.play.atomic import encoded
from pyland.play.saves import NewerSave, RunSave

RUNS_KEPT = 200
"""Of each level so many runs are kept, the newest."""
_MOST_LOGS = 2_000


def line_of(run: RunSave) -> str:
    """The line that stands for a run."""
    return encoded(json.dumps(run.as_data(), ensure_ascii=False)).decode()


def runs_of(lines: Iterable[str]) -> list[RunSave]:
    """The runs that the lines stand for. Lines that make no sense, or are of a newer Pyland, are passed over."""
    return [run for line in lines if (run := _run(line)) is not None]


def logs_in(folder: Path) -> list[Path]:
    """The logs in a folder, which need not exist. Raises `OSError` when it cannot be looked into."""
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix == ".jsonl" and path.is_file())
    except FileNotFoundError:
        return []
    return files[:_MOST_LOGS]


def read_log(file: Path) -> list[RunSave]:
    """The runs in a log, oldest first. Nothing is written. Raises `OSError` when it cannot be read."""
    return runs_of(journal.read(file, RUNS_KEPT))


def _run(line: str) -> RunSave | None:
    try:
        data = json.loads(line)
        return RunSave.from_data(data) if isinstance(data, dict) else None
    except (ValueError, KeyError, TypeError, RecursionError, NewerSave):
        return None
