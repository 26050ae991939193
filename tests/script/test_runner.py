import os
import subprocess
import sys
import textwrap
import time
import zipfile
from pathlib import Path

import pytest

from pyland.script import runner
from pyland.script.emptyfolder import _shared
from pyland.script.runner import Child, Spares
from pyland.script.sandbox import native
from pyland.script.sandbox.engine import Launch

from .running import begin, child_of, finish, native_child, pump_until, run

ROOT = Path(__file__).resolve().parents[2]


def pretending(code: str) -> Spares:
    """Spares whose processes do not run our child, but `code`."""
    program = "import os, sys, time\nout = lambda data: os.write(1, data)\n" + textwrap.dedent(code)
    return Spares(start=lambda: child_of([sys.executable, "-I", "-S", "-c", program]))


def ending_of(code: str, **options):
    spares = pretending(code)
    try:
        return finish(begin(spares, "move_east()", **options))
    finally:
        spares.close()


@pytest.mark.parametrize("code", [
    "",
    "sys.exit(3)",
    "os.abort()",
    "out(b'garbage\\n'); time.sleep(60)",
    "out(b'\\n'); time.sleep(60)",
    "out(b'{\"do\":\"won\"}\\n'); time.sleep(60)",
    "out(b'{\"do\":\"finished\",\"line\":1,\"goal\":true}\\n'); time.sleep(60)",
    "out(b'x' * 100_000); time.sleep(60)",
    "out(b'{\"do\":\"print\",\"line\":1,\"text\":\"' + b'x' * 20_000 + b'\"}\\n'); time.sleep(60)",
    "out(b'[' * 10_000 + b'\\n'); time.sleep(60)",
    "out(b'{\"do\":\"lines\",\"lines\":[1,\"2\"],\"of\":1}\\n'); time.sleep(60)",
    "out(b'{\"do\":\"call\",\"body\":\"hero\",\"command\":\"win\",\"given\":[],\"named\":{},"
    "\"line\":1}\\n'); time.sleep(60)",
    "out(b'{\"do\":\"overran\",\"limit\":{\"kind\":\"calls\",\"most\":1,\"line\":1,\"lines\":[]}}\\n'); time.sleep(60)",
    "out(b'\\xff\\xfe\\n'); time.sleep(60)",
    "os.close(1); time.sleep(60)",
])
def test_a_child_that_sends_anything_else_is_gone(code):
    result = ending_of(code)
    assert result.ending.how == "limit" and result.ending.limit.kind == "gone"
    assert tuple(result.world.state.things["hero"].position) == (0, 0)


def test_a_call_that_is_not_unlocked_is_no_call():
    call = """
        out(b'{"do":"call","body":"hero","command":"move_east","given":[],"named":{},"line":1}\\n')
        time.sleep(60)
    """
    assert ending_of(call, commands=["say"]).ending.limit.kind == "gone"


def test_calls_without_end_that_read_no_answer():
    code = """
        call = b'{"do":"call","body":"hero","command":"can_move","given":[],"named":{},"line":1}\\n'
        while True: out(call)
    """
    assert ending_of(code, limits={"calls": 5000}).ending.limit.kind == "calls"


def test_a_child_that_floods_lines():
    code = "while True: out(b'{\"do\":\"lines\",\"lines\":[1,1,1,1],\"of\":1}\\n')"
    result = ending_of(code, limits={"ticks": 10_000})
    assert result.ending.limit.kind == "ticks"


def test_a_flood_waits_in_the_pipe_when_nobody_reads():
    spares = pretending("while True: out(b'{\"do\":\"print\",\"text\":\"x\",\"line\":1}\\n')")
    attempt = begin(spares, "")
    child = attempt._channel.child
    for _ in range(100):
        if len(child._waiting) >= 256:
            break
        time.sleep(0.02)
    time.sleep(0.05)
    assert len(child._waiting) == 256
    attempt.stop()
    child.join(5.0)
    assert child._process.returncode is not None
    spares.close()


def test_a_child_that_never_reads_holds_nobody_up():
    spares = pretending("time.sleep(60)")
    attempt = begin(spares, "#" * 190_000)
    attempt.pump()
    attempt.stop()
    spares.close()
    assert attempt.ending.how == "stopped"


def test_a_program_that_cannot_be_started():
    spares = Spares(start=lambda: child_of(["/nowhere/python"]))
    assert finish(begin(spares, "")).ending.limit.kind == "gone"
    spares.close()


def test_spares_are_ready_and_replaced():
    made = []

    def start():
        made.append(native_child())
        return made[-1]

    spares = Spares(start, ready=1)
    assert made == []
    spares.warm_up()
    spares.warm_up()
    assert len(made) == 1
    assert spares.take() is made[0] and len(made) == 2
    made[1].kill()
    made[1].join(5.0)
    assert spares.take() is made[2]
    spares.close()
    assert all(child._process is None or child._process.returncode is not None for child in made)
    with pytest.raises(RuntimeError):
        spares.take()


def test_as_many_spares_are_kept_as_the_next_try_takes():
    made = []

    def start():
        made.append(native_child())
        return made[-1]

    spares = Spares(start)
    spares.keep(3)
    assert made == []  # not before they are warmed up
    spares.warm_up()
    assert len(made) == 3
    spares.take()
    assert len(made) == 4
    spares.keep(0)
    spares.take()
    assert len(made) == 4
    spares.close()


def test_cold_spares_start_only_what_is_needed():
    spares = Spares(native_child)
    assert run(spares, "print(1)").output == "1\n"
    assert spares._spares == []
    spares.close()


def test_the_process_knows_nothing_and_leaves_nothing():
    code = """
        import json
        listing = [sorted(os.environ), os.listdir("."), os.path.basename(os.getcwd())[:7]]
        fds = sorted(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else ["0", "1", "2", "3"]
        text = json.dumps(listing + [fds])
        out(json.dumps({"do": "print", "text": text, "line": 1}).encode() + b"\\n")
        out(b'{"do":"finished","line":1}\\n')
    """
    os.environ["PYLAND_TEST_SECRET"] = "1"
    try:
        spares = pretending(code)
        attempt = begin(spares, "")
        child = attempt._channel.child
        output = finish(attempt).output
        child.join(5.0)
        spares.close()
    finally:
        del os.environ["PYLAND_TEST_SECRET"]
    assert "SECRET" not in output and "HOME" not in output
    assert '[], "pyland-"' in output and output.endswith('["0", "1", "2", "3"]]')


C_LOOP = ["x = 1\nsum(iter(int, 1))"] if sys.platform == "linux" else []
"""What never looks at the pipe: only Linux ends that at once."""


@pytest.mark.parametrize("source", ["while True: pass", *C_LOOP])
def test_no_process_outlives_the_game(tmp_path, source):
    game = """
        import sys, time
        sys.path.insert(0, sys.argv[1])
        from pyland.script.attempt import Attempt
        from pyland.script.runner import Child, Spares
        from pyland.script.sandbox.native import Native
        from pyland.world.ascii import draw
        from pyland.world.world import World
        spares = Spares(lambda: Child(Native().launch))
        spares.warm_up()
        attempt = Attempt(World(draw("@")), sys.argv[2], spares, commands=[], limits={"ticks": 10 ** 9})
        while attempt.last_line != sys.argv[2].count("\\n") + 1:
            assert attempt.ending is None
            attempt.pump()
        time.sleep(0.1)
        print(attempt._channel.child._process.pid, spares._spares[0]._process.pid, flush=True)
        time.sleep(60)
    """
    command = [sys.executable, "-c", textwrap.dedent(game), str(ROOT), source]
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    children = [int(pid) for pid in process.stdout.readline().split()]
    assert len(children) == 2
    process.kill()
    process.wait()
    process.stdout.close()
    until = time.monotonic() + 20
    while any(_lives(pid) for pid in children):
        assert time.monotonic() < until, "a child outlives the game"
        time.sleep(0.02)
    # What stays is one empty folder, however often that happens.
    left = list(tmp_path.iterdir())
    assert [folder.name for folder in left] == [_shared().name] and list(left[0].iterdir()) == []


if sys.platform == "linux":
    import resource

    def test_a_process_is_limited_by_the_system(spares):
        attempt = begin(spares, "x = 1\nsum(iter(int, 1))")
        pump_until(attempt, lambda: attempt.last_line is not None)
        pid = attempt._channel.child._process.pid
        limits = {name: resource.prlimit(pid, getattr(resource, f"RLIMIT_{name}")) for name in ("CPU", "AS", "FSIZE")}
        attempt.close()
        assert limits == {"CPU": (120, 120), "AS": (400_000_000, 400_000_000), "FSIZE": (0, 0)}


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


SMALL = 40_000_000
"""Bytes of memory that a process may use in these tests."""
FILLS = "kept = bytearray(80_000_000)\nfor place in range(0, len(kept), 4096): kept[place] = 1\n"


def filling(code: str) -> Child:
    """A process that fills its memory, and then does something else for ever."""
    program = f"import os, time\n{FILLS}{code}"
    return Child(lambda: Launch([sys.executable, "-I", "-S", "-c", program], native.bare_environment(), memory=SMALL))


def is_ended(child: Child) -> bool:
    child.join(20.0)
    return child.cleared_away and child.overgrown


def test_the_memory_is_looked_at_while_there_is_always_something_to_send():
    child = filling("while os.read(0, 65536): pass")
    until = time.monotonic() + 20
    while child.alive:
        assert time.monotonic() < until
        child.send(b"x\n")
        time.sleep(0.02)
    assert is_ended(child)


def test_the_memory_is_looked_at_while_nobody_reads_what_is_sent():
    child = filling("time.sleep(60)")
    child.send(b"x" * 1_000_000 + b"\n")
    assert is_ended(child)


def test_a_waiting_process_is_not_looked_at(monkeypatch):
    """There is nothing in it that could fill the memory, and there may be many."""
    looks = []
    monkeypatch.setattr(runner, "resident", lambda pid: looks.append(pid) or 0)
    child = filling("time.sleep(60)")
    time.sleep(0.3)
    assert child._process.pid not in looks
    child.send(b"x\n")
    until = time.monotonic() + 20
    while child._process.pid not in looks:
        assert time.monotonic() < until
        time.sleep(0.02)
    child.kill()
    child.join(5.0)
    assert child.cleared_away and not child.overgrown


class FullJob:
    """A job of Windows that takes no process."""

    def __init__(self, memory):
        pass

    def assign(self, process):
        raise OSError("AssignProcessToJobObject failed: error 5")


@pytest.mark.parametrize("stopped", [False, True])
def test_a_process_without_a_job_is_told_in_the_log_unless_it_was_stopped(monkeypatch, caplog, stopped):
    child = native_child()
    if stopped:
        child.kill()
        child.join(5.0)
    with monkeypatch.context() as patched:
        patched.setattr(runner, "Job", FullJob)
        patched.setattr(sys, "platform", "win32")
        assert child._held(None, Launch([], memory=1)) is None
    child.kill()
    child.join(5.0)
    assert ("runs without a job" in caplog.text) is not stopped


class Fitting:
    """A process that never was, in some engine."""

    alive, cleared_away = True, True

    def __init__(self, engine):
        self.engine = engine
        self.killed = False

    def kill(self):
        self.killed = True

    def join(self, seconds):
        pass


def test_spares_that_do_not_fit_any_more_are_renewed_before_they_are_needed():
    engine, made = ["reduced"], []

    def start():
        made.append(Fitting(engine[0]))
        return made[-1]

    spares = Spares(start, 2, lambda child: child.engine == engine[0])
    spares.warm_up()
    engine[0] = "wasm"
    spares.renew()
    assert [(child.engine, child.killed) for child in made] == [("reduced", True)] * 2 + [("wasm", False)] * 2
    assert spares.take() is made[2]
    spares.close()
    spares.renew()
    assert len(made) == 5, "nothing starts after the end"


def test_the_child_runs_out_of_a_zip(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "game.zip", "w") as archive:
        for module in (ROOT / "pyland" / "script" / "child").rglob("*.py"):
            archive.write(module, module.relative_to(ROOT))
    monkeypatch.setattr(native, "child_folder", lambda: tmp_path / "game.zip" / "pyland" / "script")
    spares = Spares(native_child)
    assert run(spares, "import math\nprint(math.pi > 3)").output == "True\n"
    spares.close()


def test_many_at_once(spares):
    attempts = [begin(spares, f"for i in range(20): can_move()\nprint({n})") for n in range(4)]
    pump_until(attempts[0], lambda: all(attempt.pump() or attempt.ending for attempt in attempts if not attempt.ending)
               and all(attempt.ending for attempt in attempts))
    assert [attempt.output for attempt in attempts] == ["0\n", "1\n", "2\n", "3\n"]
