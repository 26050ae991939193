"""One set-up at a time, also between processes."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pyland.bootstrap.lock import setup_lock

PROGRAM = Path(__file__).parents[2]
HOLD = """
import subprocess, sys
from pathlib import Path
from pyland.bootstrap.lock import setup_lock
with setup_lock(Path(sys.argv[1]), lambda: None) as lock:
    if sys.argv[2:]:
        child = subprocess.Popen([sys.executable, "-c", "input()"], pass_fds=(lock,))
    print("held", flush=True)
    input()
"""


def holder(lock: Path, *more: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(lock), *more],
        cwd=PROGRAM,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_nobody_waits_for_a_free_lock(tmp_path: Path) -> None:
    for _ in range(2):
        with setup_lock(tmp_path / "lock", lambda: pytest.fail("it was free")):
            pass


def test_the_second_is_told_once_and_waits(tmp_path: Path) -> None:
    process = holder(tmp_path / "lock")
    told = []

    def on_wait() -> None:
        told.append("waiting")
        assert process.poll() is None
        # Let it look at the lock a few times before it is free.
        threading.Timer(0.5, process.communicate, ["\n"]).start()

    with setup_lock(tmp_path / "lock", on_wait):
        assert told == ["waiting"]
    process.wait()


def test_a_killed_holder_frees_it(tmp_path: Path) -> None:
    process = holder(tmp_path / "lock")
    process.kill()
    process.communicate()
    with setup_lock(tmp_path / "lock", lambda: pytest.fail("its holder is dead")):
        pass


@pytest.mark.skipif(os.name == "nt", reason="a Windows lock belongs to one process")
def test_what_a_killed_holder_left_running_still_holds_it(tmp_path: Path) -> None:
    process = holder(tmp_path / "lock", "and a child")
    process.kill()
    process.wait()
    told = []

    def on_wait() -> None:
        told.append("waiting")
        assert process.stdin is not None
        process.stdin.close()  # The child's input() ends.

    with setup_lock(tmp_path / "lock", on_wait):
        assert told == ["waiting"]
    assert process.stdout is not None
    process.stdout.close()
