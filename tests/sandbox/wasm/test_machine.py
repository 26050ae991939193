"""What there is in the machine, and what there is not."""

import ast
import ctypes
import dataclasses
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pyland.script.sandbox.native import bare_environment
from pyland.script.sandbox.wasm import package
from pyland.script.sandbox.wasm.build import Failed, _code
from pyland.script.sandbox.wasm.host import FAILED, FINE, TRAPPED, UNFIT, tell_the_processor
from pyland.script.sandbox.wasm.parent import Parent
from pyland.script.sandbox.wasm.state import command
from pyland.script.sandbox.wasm.texts import program

from .running import MEMORY, killed, lives, run

ACTS = {
    "list the root": "os.listdir('/')",
    "list this folder": "os.listdir('.')",
    "list a folder above": "os.listdir('..')",
    "list by a descriptor": "os.listdir(3)",
    "read a file of the computer": "open({secret!r}).read()",
    "read it by another way": "os.open({secret!r}, os.O_RDONLY)",
    "read it from above": "open('../../../../../../../..' + {secret!r}).read()",
    "read it from the library": "open('/usr/local/lib/python3.12/../../../..' + {secret!r}).read()",
    "ask for a file": "os.stat({secret!r})",
    "write a file": "open('/new', 'w')",
    "write here": "open('new', 'w')",
    "write into the library": "open('/usr/local/lib/python3.12/os.py', 'a').write('x' * 100_000)",
    "make a folder": "os.mkdir('/new')",
    "remove a file": "os.unlink({secret!r})",
    "rename a file": "os.rename({secret!r}, '/new')",
    "make a link": "os.symlink({secret!r}, 'new')",
    "open a socket": "__import__('socket').socket()",
    "open a socket for datagrams": "__import__('socket').socket(2, 2)",
    "use a descriptor as a socket": "__import__('socket').socket(fileno=3).accept()",
    "look up a name": "__import__('socket').getaddrinfo('localhost', 80)",
    "start a process": "__import__('subprocess').run(['true'])",
    "start a process in a shell": "os.system('true')",
    "fork": "os.fork()",
    "replace the process": "os.execv('/bin/true', ['true'])",
    "end another process": "os.kill(1, 0)",
    "start a thread": "__import__('_thread').start_new_thread(print, ())",
    "load native code": "__import__('ctypes').CDLL(None)",
    "map memory": "__import__('mmap').mmap(-1, 4096)",
    "read the other way": "os.read(1, 1)",
    "write to the input": "os.write(0, b'x')",
    "read from another descriptor": "os.read(3, 1)",
    "write to another descriptor": "os.write(4, b'x')",
}  # fmt: skip


@pytest.fixture(scope="module")
def tried(ready, tmp_path_factory):
    secret = tmp_path_factory.mktemp("secret") / "secret.txt"
    secret.write_text("secret")
    code = "import warnings\nwarnings.simplefilter('ignore')\n"
    for name, act in ACTS.items():
        act = act.format(secret=str(secret))
        code += f"try:\n    {act}\n    out({name!r} + ': done')\nexcept Exception as e:\n    out({name!r} + ': no')\n"
    ended = run(ready, code)
    assert ended.code == FINE and secret.read_text() == "secret"
    return ended.lines


@pytest.mark.parametrize("name", ACTS)
def test_there_is_nothing_outside(tried, name):
    assert f"{name}: no" in tried


def test_an_honest_act_is_possible(ready):
    """The acts above do not fail because everything fails."""
    code = """
        import math, statistics, dataclasses
        out(math.sqrt(16), len(open("/usr/local/lib/python3.12/os.py").read()) > 1000)
    """
    assert run(ready, code) == (FINE, ["4.0 True"])


def test_it_knows_nothing_of_the_game(ready):
    code = """
        import sys
        out(sys.argv, sys.orig_argv, sorted(os.environ.items()), os.getcwd())
        out([name for name in vars(sys.modules["__main__"]) if name != "__builtins__"])
        out([place for place in sys.path if not place.startswith("/usr/local/lib")])
        out([finder.__name__ for finder in sys.meta_path])
    """
    assert run(ready, code).lines == [
        "['-c'] [] [('PYTHONHASHSEED', '0'), ('TZ', 'UTC')] /", "[]", "[]",
        "['BuiltinImporter', 'FrozenImporter', 'PathFinder']",
    ]  # fmt: skip


@pytest.mark.parametrize(("part", "file"), [("wasm", "inside.py"), ("", "boot.py")])
def test_the_text_of_a_program_needs_nothing_of_ours(part, file):
    text = program(f"pyland.script.sandbox.{part}".rstrip("."), file)
    imported = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    assert imported and all(node.level == 0 and not node.module.startswith("pyland") for node in imported)
    assert "def read_packet" in text


MAIN = """
import os, sys
from . import deep
from .deep import inner

def go(*given):
    lines = [given, inner.NAME, deep.__package__]
    lines += [f"{name} {vars(module)['__spec__']} {vars(module)['__loader__']}"
              for name, module in sorted(sys.modules.items()) if name.split(".")[0] == "child"]
    try:
        from . import other
    except ImportError as error:
        lines.append(str(error))
    try:
        1 / 0
    except ZeroDivisionError as error:
        lines.append(error.__traceback__.tb_frame.f_code.co_filename)
    frame = sys._getframe()
    while frame.f_back:
        frame = frame.f_back
    lines.append(sorted(frame.f_globals))
    os.write(1, "\\n".join(map(str, lines)).encode())
"""


def test_a_package_is_loaded_and_leaves_no_way_to_load_more_of_it(ready, tmp_path):
    sources = [
        package.Source("child", "child/__init__.py", True, ""),
        package.Source("child.main", "child/main.py", False, MAIN),
        package.Source("child.deep", "child/deep/__init__.py", True, ""),
        package.Source("child.deep.inner", "child/deep/inner.py", False, "NAME = __name__"),
        package.Source("child.other", "child/other.py", False, ""),
    ]  # fmt: skip
    fake = dataclasses.replace(ready, code=_code(tmp_path, ready.compiled, package.packed(sources)))
    line, preface = command(fake, memory=MEMORY, entry="child.main:go", arguments=("none", 3))
    done = subprocess.run(line, input=preface, stdout=subprocess.PIPE, env=bare_environment(), timeout=60)
    assert done.stdout.decode().splitlines() == [
        "('none', 3)", "child.deep.inner", "child.deep",
        "child None None", "child.deep None None", "child.deep.inner None None", "child.main None None",
        "cannot import name 'other' from 'child' (unknown location)", "child/main.py", "[]",
    ]  # fmt: skip
    assert done.returncode == FINE


def test_a_package_that_cannot_be_compiled_is_told(ready, tmp_path):
    sources = [package.Source("child", "child/__init__.py", True, "1 +")]
    with pytest.raises(Failed, match="cannot be compiled"):
        _code(tmp_path, ready.compiled, package.packed(sources))
    assert list(tmp_path.iterdir()) == []


def test_hashes_are_the_same_in_every_process(ready):
    assert run(ready, "out(hash('a'), hash('b'))") == run(ready, "out(hash('a'), hash('b'))")


def test_what_is_sent_after_the_preface_arrives(ready):
    code = "file = open(0, 'rb', closefd=False)\nout(file.readline(), len(file.readline()), file.readline())"
    sent = b"one\n" + b"x" * 200_000 + b"\n"
    assert run(ready, code, sent=sent).lines == [r"b'one\n' 200001 b''"]


FILLED = """
    def filled(make):
        kept = []
        try:
            while True:
                kept.append(make(len(kept)))
        except MemoryError:
            kept.clear()
        out("full")
    filled(lambda number: bytearray(1_000_000))
    filled(lambda number: bytearray(10_000))
    filled(lambda number: {number: number})
    filled(lambda number: [number])
    try:
        bytearray(10 ** 9)
    except MemoryError:
        out("full")
"""


@pytest.mark.parametrize("memory", [15_000_000, 40_000_000, 200_000_000])
def test_too_much_memory_is_an_error_that_can_be_caught(ready, memory):
    assert run(ready, FILLED, memory=memory) == (FINE, ["full"] * 5)


@pytest.mark.parametrize("size", [10 ** power for power in range(6, 10)])
def test_the_very_first_large_block_is_an_error_too_when_there_is_no_room(ready, size):
    code = f"try:\n    x = bytearray({size})\n    out('room')\nexcept MemoryError:\n    out('full')"
    assert run(ready, code, memory=30_000_000) == (FINE, ["room" if size <= 10**7 else "full"])


def test_the_memory_is_what_was_allowed(ready):
    code = """
        x = bytearray(30_000_000)
        out("room")
        try:
            bytearray(30_000_000)
        except MemoryError:
            out("full")
    """
    assert run(ready, code, memory=60_000_000) == (FINE, ["room", "full"])


@pytest.mark.parametrize(("code", "ends"), [
    ("", FINE), ("os._exit(0)", FINE), ("os._exit(3)", FAILED), ("raise SystemExit(5)", FAILED), ("1 / 0", FAILED),
    (f"os._exit({TRAPPED})", FAILED), (f"os._exit({UNFIT})", FAILED), ("os.abort()", TRAPPED),
    ("exec((lambda: 0).__code__.replace(co_code=b'\\x64\\xff' * 3, co_consts=()))", TRAPPED),
])  # fmt: skip
def test_how_the_process_ends(ready, code, ends):
    assert run(ready, code).code == ends


def test_what_is_not_compiled_for_this_computer_is_told(ready, tmp_path):
    for content in (b"", b"garbage", ready.compiled.read_bytes()[:100_000]):
        other = tmp_path / "other.compiled"
        other.write_bytes(content)
        assert run(dataclasses.replace(ready, compiled=other), "out(1)") == (UNFIT, [])


@pytest.mark.skipif(sys.platform != "linux", reason="the process around the machine is locked in by Linux")
def test_the_process_around_it_is_locked_in_before_the_machine_starts(ready):
    line, preface = command(ready, memory=MEMORY, entry="builtins:exec", arguments=("import os\nos.read(0, 1)", {}))
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=bare_environment()) as process:
        process.stdin.write(preface)
        process.stdin.flush()
        threads = Path(f"/proc/{process.pid}/task")
        while len(list(threads.iterdir())) == 1:
            assert process.poll() is None
        for thread in threads.iterdir():
            assert "NoNewPrivs:\t1" in (thread / "status").read_text()
        process.communicate(b".")
    assert process.returncode == FINE


@pytest.mark.parametrize(("version", "processor"), [
    ("3.12.1 (main) [MSC v.1937 64 bit (AMD64)]", "AMD64"), ("3.12.1 (main) [MSC v.1937 64 bit (ARM64)]", "ARM64"),
])  # fmt: skip
def test_an_empty_environment_on_windows_still_tells_the_processor(monkeypatch, version, processor):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "version", version)
    monkeypatch.setattr(os, "environ", {})
    tell_the_processor()
    assert os.environ == {"PROCESSOR_ARCHITECTURE": processor}


def test_a_loop_in_the_machine_ends_when_the_game_was_killed_where_the_system_does_not_see_to_that(built, tmp_path):
    """As on macOS: nothing locks the process in. The pipe to it stays open, so that it is not that what ends it."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    keeper = os.open(pipe, os.O_RDWR)
    game = f"""
import subprocess, sys
from pathlib import Path
from pyland.script.sandbox.native import bare_environment
from pyland.script.sandbox.wasm.state import command, state
line, preface = command(state(Path({str(built)!r})), memory={MEMORY}, entry="builtins:exec", locks=(),
                        arguments=("import os\\nos.write(1, b'.')\\nsum(iter(int, 1))", {{}}))
process = subprocess.Popen(line, stdin=open({str(pipe)!r}, "rb"), stdout=subprocess.PIPE, env=bare_environment())
open({str(pipe)!r}, "wb").write(preface)
assert process.stdout.read(1) == b"."
print(process.pid, flush=True)
sys.stdin.read()
"""
    try:
        pid = killed(game)
        until = time.monotonic() + 30
        while lives(pid):
            assert time.monotonic() < until, "it outlives the game"
            time.sleep(0.05)
    finally:
        os.close(keeper)


@pytest.mark.skipif(sys.platform == "win32", reason="there is another way there, which was never tried")
def test_who_has_another_parent_has_lost_its_own(monkeypatch):
    parent = Parent(os.getppid())
    assert not parent.is_gone()
    monkeypatch.setattr(os, "getppid", lambda: 1)
    assert parent.is_gone()


class Windows:
    """The two functions of Windows that are asked about another process."""

    def __init__(self, handle, ended):
        self.OpenProcess = lambda rights, inherited, number: handle
        self.WaitForSingleObject = lambda handle, milliseconds: 0 if ended else 258


@pytest.mark.parametrize(("handle", "ended", "gone"), [(5, False, False), (5, True, True), (None, True, False)])
def test_on_windows_a_process_is_asked_whether_it_has_ended(monkeypatch, handle, ended, gone):
    monkeypatch.setattr(sys, "platform", "win32")
    windows = Windows(handle, ended)
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: windows, raising=False)
    assert Parent(7).is_gone() is gone


def test_a_lock_that_fails_is_the_end(ready):
    assert run(ready, "out(1)", locks=("child.link:leave",)) == (0, [])
    assert run(ready, "out(1)", locks=("child.link:no_such_lock",)) == (1, [])


def test_the_real_child_answers(ready):
    """It starts, and ends by itself when the game is gone."""
    line, preface = command(ready, memory=MEMORY, entry="child.main:main", arguments=("none",))
    done = subprocess.run(line, input=preface, stdout=subprocess.PIPE, env=bare_environment(), timeout=60)
    assert (done.returncode, done.stdout) == (FINE, b"")
