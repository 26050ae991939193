"""The real checker process: what it holds, what it can do, and that it goes on whatever it has to read."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pyland.play import checker as checker_module
from pyland.play.checker import LOADER, Checker, Report, launch_checker
from pyland.script.child.trial import ACTS, place
from pyland.source.clean import FILE_LIMIT
from tests.explain.scripts import CONTEXT

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this lock, and shows what a process has")

ACT = """
import json
from pyland.script.child.trial import ACTS, _outcome
load()
{seal}
asked = json.loads(sys.stdin.buffer.readline())
possible = [name for name in ACTS if _outcome(name, asked["root"], True) is not False]
print(json.dumps({{"id": asked["id"], "explanation": None, "notes": [], "facts": None, "possible": possible}}))
"""


def check(checker, source):
    return checker.ask({"ask": "check", "source": source, "context": CONTEXT.as_data()}).wait()


def launch_with(old, new):
    """The checker's process with something else in its loader."""
    assert old in LOADER
    launch = launch_checker()
    return replace(launch, command=[part.replace(old, new) if part == LOADER else part for part in launch.command])


@pytest.fixture(scope="module")
def checker():
    with_patience = pytest.MonkeyPatch()
    with_patience.setattr(checker_module, "PATIENCE_SECONDS", 60)
    made = Checker()
    yield made
    made.close()
    with_patience.undo()


def pid_of(checker):
    return checker._child._process.pid


@linux
@pytest.mark.parametrize("sealed", [True, False])
def test_forbidden_acts_fail_once_it_is_locked_in(tmp_path, sealed):
    """And they do not, without the lock."""
    for name in ACTS:
        file, folder = map(Path, place(str(tmp_path), name))
        folder.mkdir(parents=True)
        file.write_bytes(b"secret")
    before = sorted(tmp_path.rglob("*"))
    acts = ACT.format(seal="seal_reader()" if sealed else "")
    launch = launch_with("load()\nseal_reader()\nserve(sys.stdin.buffer, sys.stdout.buffer)", acts)
    asked = json.dumps({"id": 1, "root": str(tmp_path)})
    done = subprocess.run(launch.command, input=asked.encode(), env=dict(launch.environment), capture_output=True,
                          timeout=60, check=False)
    if sealed:
        assert json.loads(done.stdout)["possible"] == []
        assert sorted(tmp_path.rglob("*")) == before
    else:  # the last act, becoming another program, leaves nobody to tell
        assert done.stdout == b"" and {"new"} <= {entry.name for entry in tmp_path.rglob("*")}
        assert list(ACTS)[-1] == "become another program"


@linux
def test_it_has_nothing_of_the_games(checker, monkeypatch):
    monkeypatch.setenv("A_SECRET", "of the game")
    with open(ROOT / "pyproject.toml", encoding="utf-8") as kept_open:
        os.set_inheritable(kept_open.fileno(), True)
        made = Checker()
        try:
            check(made, "")
            process = Path(f"/proc/{pid_of(made)}")
            variables = (process / "environ").read_bytes().strip(b"\0").split(b"\0")
            assert {variable.partition(b"=")[0] for variable in variables} <= {b"PYTHONHASHSEED", b"TZ", b"LC_CTYPE"}
            assert sorted(entry.name for entry in (process / "fd").iterdir()) == ["0", "1", "2"]
            assert os.readlink(process / "fd" / "2") == os.devnull
            assert list((process / "cwd").iterdir()) == []
            assert os.getsid(pid_of(made)) == pid_of(made)
        finally:
            made.close()


@linux
def test_it_dies_with_the_game():
    game = """
import sys, time
from pyland.play.checker import Checker
checker = Checker()
checker.ask({"ask": "check", "source": "", "context": {}}).wait()
print(checker._child._process.pid, flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", game], cwd=ROOT, stdout=subprocess.PIPE) as process:
        pid = int(process.stdout.readline())
        stat = Path(f"/proc/{pid}/stat")
        assert stat.exists()
        process.kill()
    for _ in range(3_000):
        if not stat.exists() or ") Z " in stat.read_text(encoding="ascii"):
            return
        time.sleep(0.01)
    pytest.fail("it lives on")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV"])
def test_one_that_was_killed_is_replaced(checker, name):
    assert check(checker, "move_east(").explanation.kind == "never_closed"
    first = pid_of(checker)
    os.kill(first, getattr(signal, name))
    assert check(checker, "move_east(").explanation.kind == "never_closed"
    assert pid_of(checker) != first


FIT = FILE_LIMIT - 10
HOSTILE = {
    "deep brackets": "(" * FIT, "deep closed brackets": "(" * (FIT // 2) + ")" * (FIT // 2),
    "deep lists in each other": "[" * 150 + "]" * 150, "many signs": "x = " + "-" * (FIT - 5) + "1",
    "many powers": "x = " + "2**" * (FIT // 3 - 2) + "2", "a long chain": "x" + ".a" * (FIT // 2),
    "many calls of results": "f" + "()" * (FIT // 2), "a long choice": "x = " + "1 if 1 else " * (FIT // 12 - 1) + "1",
    "lambdas in lambdas": "lambda:" * (FIT // 7) + "0", "a nul": "a\0b", "half a character": "'\ud800'",
    "nothing but half characters": "\udfff" * FIT, "signs beyond the first plane": "\U0010ffff" * FIT,
    "a cookie for another encoding": "# -*- coding: utf-7 -*-\n+AGE-", "a cookie for nothing": "# coding: \u2028\n",
    "form feeds": "\x0c" * FIT, "escapes": "\x1b[2J" * 10_000, "a mark in the middle": "a\ufeffb\ufffe",
    "a huge power": "x = 9**9**9", "a huge text": "x = 'a' * 10**12", "a huge shift": "x = 1 << 10**10",
    "a huge tuple": "x = ((1,) * 10**9) * 10**9", "wide formats": "x = f'{1:{10**10}}' + '%999999999d' % 1",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_programs_are_answered_by_a_process_that_goes_on(checker, source):
    assert check(checker, source).answered
    before = pid_of(checker)
    assert check(checker, "move_east(").explanation.kind == "never_closed"
    assert pid_of(checker) == before


@linux
def test_a_program_that_fills_the_memory_is_answered_or_not_but_the_next_is():
    """The process may use no more memory than it needs; what comes of that is one answer."""
    balloon = "import pyland.explain.checking as checking\n" \
              "real = checking._read\n" \
              "checking._read = lambda source: real(source + 'x' * (10**10 if 'balloon' in source else 0))\n"
    made = Checker(lambda: launch_with("load()\n", f"load()\n{balloon}"))
    try:
        assert check(made, "balloon").explanation.kind == "too_nested"
        before = pid_of(made)
        assert check(made, "move_east(").explanation.kind == "never_closed"
        assert pid_of(made) == before
    finally:
        made.close()


@linux
def test_a_parser_that_ends_the_process_leaves_one_question_without_an_answer():
    """`malloc` that fails in the wrong place ends a process of C: asked twice, then not any more."""
    crash = "import os, pyland.explain.checking as checking\n" \
            "real = checking._read\n" \
            "checking._read = lambda source: os.abort() if 'balloon' in source else real(source)\n"
    made = Checker(lambda: launch_with("load()\n", f"load()\n{crash}"))
    try:
        assert check(made, "balloon") == Report(answered=False)
        assert check(made, "move_east(").explanation.kind == "never_closed"
    finally:
        made.close()
