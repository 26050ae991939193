"""The test that the game makes of its own lock at every start: would it notice a lock that does not hold?"""

import glob
import json
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from pyland.script.child.trial import ACTS
from pyland.script.sandbox import selftest
from pyland.script.sandbox.engine import TRIAL, Launch, Unavailable
from pyland.script.sandbox.native import Native, Reduced
from pyland.script.sandbox.selftest import self_test

from .engines import ENGINES, engine
from .seal.locked import only_here

_LOADS = "    start: Callable[[str], object] = __import__"
BARE = "seal.landlock.restrict = lambda: 0; seal.limit = lambda *given: None; seal.kernel.no_new_code = lambda: True"
"""Neither Landlock nor limits: what is left is the filter."""
OPEN = "seal.seal = lambda kind: None"
"""No lock at all."""
STAYS = "os.execv = lambda *given: None"
"""A process that became another program could not tell anything any more."""
HOLES = {
    "openat": (257, "read a file"), "stat": (262, "look at a file"), "mkdir": (83, "make a folder"),
    "rename": (82, "rename a file"), "unlink": (87, "delete a file"), "rmdir": (84, "delete a folder"),
    "truncate": (76, "shorten a file"), "link": (86, "give a file another name"), "symlink": (88, "make a link"),
    "chmod": (90, "change rights"), "utimensat": (280, "change times"), "memfd_create": (319, "keep a file in memory"),
    "socket": (41, "connect"), "socketpair": (53, "make a pair of sockets"), "pipe2": (293, "make a pipe"),
    "kill": (62, "send a signal"), "ptrace": (101, "look into another process"),
    "process_vm_readv": (310, "read the memory of a process"), "io_uring_setup": (425, "give the kernel work"),
    "prlimit64": (302, "change limits"), "clone": (56, "fork"),
}
"""Call -> its number on x86-64, and the act that needs no other call."""


class Changed(Native):
    """The native engine with some Python before its trial, which spoils the lock."""

    def __init__(self, *code: str) -> None:
        self._code = "; ".join(["import os", "from child import seal", *code])

    def launch(self, what: str = TRIAL) -> Launch:
        launch = super().launch(what)
        if what != TRIAL:
            return launch
        *python, loader, folder, lock = launch.command
        assert _LOADS in loader
        loader = loader.replace(_LOADS, f"    {self._code}\n{_LOADS}")
        return replace(launch, command=[*python, loader, folder, lock])


def hole(number: int) -> str:
    """Lets one more call through."""
    return f"seal.filters.ALLOWED['hole'] = (); seal.this_processor().numbers['hole'] = {number}"


def found(made) -> set[str]:
    """What the test says was possible."""
    with pytest.raises(Unavailable, match="forbidden acts were possible: ") as problem:
        self_test(made)
    return set(str(problem.value).partition(": ")[2].split(", "))


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_passes(name, request):
    self_test(engine(name, request))


@only_here
def test_without_a_lock_every_act_is_possible_and_is_reported():
    """Else nothing would be proved by those that fail."""
    assert found(Changed(OPEN, STAYS)) == set(ACTS)


@only_here
def test_who_becomes_another_program_is_noticed():
    with pytest.raises(Unavailable, match="ended too early"):
        self_test(Changed(OPEN))


@only_here
def test_without_landlock_and_limits_the_filter_refuses_all():
    self_test(Changed(BARE))


@only_here
@pytest.mark.parametrize(("number", "act"), HOLES.values(), ids=HOLES)
def test_one_call_too_many_is_noticed(number, act):
    assert act in found(Changed(BARE, hole(number)))


@only_here
@pytest.mark.parametrize("call", ["openat", "unlink", "truncate", "socket"])
def test_it_is_noticed_too_where_landlock_or_a_limit_refuses_the_act(call):
    number, act = HOLES[call]
    assert act in found(Changed(hole(number)))


@only_here
def test_a_program_that_may_be_started_is_noticed():
    with pytest.raises(Unavailable):
        self_test(Changed(BARE, hole(59)))  # execve


@only_here
def test_memory_that_may_be_run_is_noticed():
    assert "run machine code" in found(Changed(BARE, "seal.filters.ALLOWED['mmap'] = ()"))


@only_here
def test_the_reduced_engine_does_not_pass():
    with pytest.raises(Unavailable):
        self_test(Reduced())


class Trial:
    """A process that tells what a test says."""

    def __init__(self, line):
        self._line = line

    def receive(self):
        return self._line


@pytest.mark.parametrize(("told", "reason"), [
    (b"garbage", "can be read"), (b"[]", "everything"), (b'{"possible":{}}', "everything"),
    (json.dumps({"possible": dict.fromkeys(ACTS, False) | {"fork": "ENOENT"}}).encode(), "possible: fork"),
    (json.dumps({"possible": dict.fromkeys(ACTS, False) | {"fork": None}}).encode(), "possible: fork"),
    (json.dumps({"possible": dict.fromkeys(list(ACTS)[1:], False)}).encode(), "everything"),
])
def test_only_a_plain_no_for_each_act_is_a_no(told, reason):
    with pytest.raises(Unavailable, match=reason):
        selftest._check_trial(Trial(told), threading.Event())


@pytest.mark.parametrize("change", [
    lambda file, folder: file.unlink(), lambda file, folder: file.write_bytes(b"another"),
    lambda file, folder: file.chmod(0o400), lambda file, folder: folder.rmdir(),
    lambda file, folder: (folder / "new").mkdir(), lambda file, folder: file.rename(folder / "new"),
])
def test_whatever_was_changed_is_seen(change):
    with selftest._targets() as root:
        before = selftest._state(root)
        assert selftest._state(root) == before and len(before) == 3 * len(ACTS)
        change(root / "3" / "file", root / "3" / "folder")
        assert selftest._state(root) != before


@only_here
def test_it_leaves_nothing_behind_when_it_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    stop = threading.Event()
    stop.set()
    with pytest.raises(Unavailable):
        self_test(Native(), stop)
    assert not glob.glob(str(Path(tmp_path, "pyland-test-*")))
