"""The checker process is locked in, and says all the same what it says elsewhere."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from pyland.explain.worker import answer_line
from pyland.play.checker import LOADER, launch_checker
from tests.explain.scripts import CONTEXT, FOLDER, honest_programs, scripts_in
from tests.explain.worker import Worker
from tests.sandbox.seal.locked import PYTHONS

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

LEVELS = FOLDER.parent.parent / "levels"
_LOOKED_UP = ("random.randit", "math.squareroot", "time.slip", "string.asci_letters", "turtle.forwad", "json.lods")


def questions() -> Iterator[dict[str, Any]]:
    """All that the tests know to ask."""
    for script in [*scripts_in("broken"), *scripts_in("running"), *scripts_in("silent")]:
        yield {"ask": "check", "source": script.source, "context": script.context.as_data()}
        if script.problem is not None:
            yield {"ask": "problem", "source": script.source, "problem": script.problem}
        if script.limit is not None:
            yield {"ask": "limit", "source": script.source, "limit": script.limit}
    for program in [*honest_programs(), *LEVELS.rglob("*.py")]:
        yield {"ask": "check", "source": program.read_text(encoding="utf-8")}
    for source in ("naïve = 1\nprint(naïv)", "ﬁ = 1\nprint(fi)", "print('\\N{SNOWMAN}' + '\\N{NO SUCH}')", "a\0b",
                   "x = 0x" + "f" * 9_000, "return", "break", "*a, *b = 1", "from __future__ import nothing"):
        yield {"ask": "check", "source": source}
    for name in _LOOKED_UP:
        yield _attribute_error(*name.split("."))


def _attribute_error(module: str, name: str) -> dict[str, Any]:
    problem = next(script.problem for script in scripts_in("running") if script.problem is not None)
    message = f"module '{module}' has no attribute '{name}'"
    told: Mapping[str, Any] = {**problem, "type": "AttributeError", "message": message, "details": {"name": name}}
    return {"ask": "problem", "source": f"import {module}\n{module}.{name}(1)", "problem": told}


def lines() -> list[bytes]:
    """The questions, as they are sent."""
    context = CONTEXT.as_data()
    return [json.dumps({"id": number, "context": context, **asked}).encode()
            for number, asked in enumerate(questions())]


@pytest.mark.parametrize("python", PYTHONS)
def test_it_says_what_it_says_where_nothing_is_locked(python: str) -> None:
    asked = lines()
    same_python = python == sys.executable
    with Worker(python) as worker:
        answers = [worker.send(line) for line in asked]
    for line, answer in zip(asked, answers, strict=True):
        if same_python:
            assert answer == json.loads(answer_line(line)), line
        else:  # other versions word some errors otherwise
            assert answer["id"] == json.loads(line)["id"] and answer.keys() >= {"explanation", "facts"}, line
    assert len(asked) > 400


_WATCH = """
import os
opened = []
def note(event, given):
    if event in ("open", "import", "os.listdir", "os.scandir", "ctypes.dlopen"):
        opened.append([event, str(given[0])])
sys.addaudithook(note)
"""


def test_nothing_is_loaded_any_more_once_it_is_locked_in() -> None:
    """Tried without the lock, which would hide it."""
    *before, seal, serve = LOADER.strip().splitlines()
    assert seal == "seal_reader()"
    watched = "\n".join([*before, _WATCH, serve, "import json; print(json.dumps(opened))"])
    command = [watched if part == LOADER else part for part in launch_checker().command]
    done = subprocess.run(command, input=b"\n".join(lines()), capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    opened = json.loads(done.stdout.splitlines()[-1])
    # Python's own parser looks for the line of a mistake in a file that is called like the program.
    assert opened and [entry for entry in opened if entry not in (["open", "program"], ["open", "<unknown>"])] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this lock, and shows what a process may do")
def test_the_kernel_holds_it_from_the_first_answer_on() -> None:
    with Worker() as worker:
        worker.check("")
        status = Path(f"/proc/{worker.pid}/status").read_text(encoding="ascii")
        limits = Path(f"/proc/{worker.pid}/limits").read_text(encoding="ascii")
    assert "NoNewPrivs:\t1\n" in status and "Seccomp:\t2\n" in status
    wanted = {"address space": 500_000_000, "open files": 0, "processes": 0, "file size": 0, "core file size": 0}
    for name, most in wanted.items():
        assert re.search(rf"Max {name} +{most} +{most} ", limits), name
    assert re.search(r"Max cpu time +unlimited", limits)
