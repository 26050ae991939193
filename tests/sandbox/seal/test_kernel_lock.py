"""Processes that the kernel holds, on this machine: what they cannot do any more, and what they still can."""

import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pyland.script.child.seal import MEMORY
from pyland.script.child.seal.syscalls import X86_64
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.native import Native
from tests.script.honest import HONEST
from tests.script.running import run

from .locked import CHILD, NOBODY, PYTHONS, locked, only_here, only_root, program, told

pytestmark = only_here
BECOME_NOBODY = f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})"
NEVER_FILTERED = {335, 336}
"""uretprobe and uprobe: no filter is asked about them, and who calls them without the kernel's doing gets SIGILL."""
WHO = ["", pytest.param(BECOME_NOBODY, marks=only_root)]


@pytest.mark.parametrize("before", WHO, ids=["user", "nobody"])
@pytest.mark.parametrize("python", PYTHONS)
def test_every_call_that_is_not_listed_is_refused(python, before):
    known = sorted({*X86_64.numbers.values(), *NEVER_FILTERED})
    code = f"""
numbers = [n for base in (0, 0x40000000) for n in range(base, base + 600) if n not in {known}]
say([n for n in numbers if call(n, 0, 0, 0, 0, 0, 0) != "EPERM"])
"""
    assert told(code, python=python, before=before) == ["[]"]


@pytest.mark.parametrize("attempt", [
    "open('/etc/passwd')", "open('/dev/null', 'w')", "os.listdir('/')", "os.stat('/')", "os.getcwd()",
    "os.readlink('/proc/self/exe')", "os.mkdir('/tmp/x')", "os.unlink('/tmp/x')", "os.rename('/tmp/x', '/tmp/y')",
    "os.chmod('/tmp', 0o777)", "os.utime('/tmp')", "os.symlink('a', '/tmp/x')", "os.link('/tmp/x', '/tmp/y')",
    "os.fork()", "os.posix_spawn('/bin/true', ['true'], {})", "os.execv('/bin/true', ['true'])", "os.pipe()",
    "os.memfd_create('x')", "os.kill(os.getppid(), 0)", "os.kill(1, 0)", "os.dup(1)", "os.lseek(0, 0, 0)",
    "_socket.socket()", "_socket.socketpair()", "signal.signal(2, signal.SIG_IGN)",
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))", "_thread.start_new_thread(print, ())", "os.write(2, b'x')",
    "os.read(1, 1)", "os.write(0, b'x')", "time.sleep(0.001)", "os.urandom(1)",
    "mmap.mmap(-1, 4096)", "mmap.mmap(-1, 4096, flags=0x22, prot=7)", "mmap.mmap(0, 4096, flags=2)",
])  # fmt: skip
def test_what_python_offers_fails(attempt):
    before = "import signal, resource, time, _socket, _thread"
    code = f"try: say('could', {attempt})\nexcept (OSError, RuntimeError, ValueError): say('refused')"
    assert told(code, before="sys.meta_path.append(seal.sys.modules['importlib.machinery'].PathFinder)\n" + before) == [
        "refused"
    ]


def test_the_same_can_be_done_without_the_lock():
    """Else the test above would prove nothing."""
    assert told("say(open('/etc/passwd').read(4)); say(os.listdir('/') != [], call(39) > 0)", kind="none") == [
        "root", "True True",
    ]


@pytest.mark.parametrize("what, result", [
    ("call(0, 1 << 32, buffer, 1)", "EPERM"),  # read, with something in the upper half
    ("call(1, 1 << 32 | 1, buffer, 1)", "EPERM"),
    ("call(9, 0, 4096, 3, 0x22, -1, 0) > 0", "True"),
    ("call(9, 0, 4096, 7, 0x22, -1, 0)", "EPERM"),
    ("call(9, 0, 4096, 1 << 32 | 3, 0x22, -1, 0)", "EPERM"),
    ("call(9, 0, 4096, 3, 0x21, -1, 0)", "EPERM"),  # shared
    ("call(9, 0, 4096, 3, 0x02, 0, 0)", "EPERM"),  # a file
    ("call(9, 0, 4096, 3, 0x32, -1, 0)", "EPERM"),  # at a chosen place
    ("call(10, page, 4096, 1)", "0"),
    ("call(10, page, 4096, 5)", "EPERM"),
    ("call(25, page, 4096, 8192, 1, 0) > 0", "True"),
    ("call(11, page, 4096)", "0"),
    ("call(202, page, 129, 1, 0, 0, 0)", "0"),
    ("call(202, page, 1, 1, 0, 0, 0)", "EPERM"),  # a futex that others could share
    ("call(202, page, 3 | 128, 1, 0, 0, 0)", "EPERM"),
    ("call(228, 0, page), call(228, 1, page), call(228, 2, page)", "0 0 EPERM"),
    ("call(12, 0) > 0", "True"),
])
def test_arguments_count(what, result):
    code = f"""
buffer = ctypes.addressof(ctypes.create_string_buffer(1))
page = call(9, 0, 4096, 3, 0x22, -1, 0)
say({what})
"""
    assert told(code) == [result]


def test_a_call_of_another_processor_ends_the_process():
    """Machine code that calls as programs of 32 bits do: it has to be there before, none can be made after."""
    before = """
code = mmap.mmap(-1, 4096, flags=0x22, prot=7)
code.write(bytes.fromhex("b8 14 00 00 00 cd 80 c3"))  # mov eax, 20 (getpid); int 0x80; ret
ask = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
"""
    assert locked("ask(); say('lives')", before=before).returncode == -31  # SIGSYS


def test_the_pipes_work():
    assert told("say(os.read(0, 100)); say(os.read(0, 1))", given="hello") == ["b'hello'", "b''"]


@pytest.mark.parametrize("before", WHO, ids=["user", "nobody"])
@pytest.mark.parametrize("python", PYTHONS)
def test_a_process_computes_as_ever(python, before):
    code = r'''
def deep(n): return n and deep(n - 1) + 1
say(deep(900), len(hex(3 ** 90000 // 7 ** 20000)), sorted("sealed"), f"{2 / 3:.3f}", sum(i for i in range(10)))
blocks = [bytearray(1_000_000 * i) for i in range(1, 15)]
blocks[3].extend(bytes(40_000_000))
numbers = list(range(2_000_000))
del blocks, numbers
gc.collect()
try: deep(10 ** 6)
except RecursionError: say("too deep")
try: bytearray(10 ** 12)
except MemoryError: say("too much")
try:
    hog = []
    while True: hog.append(" " * 1_000_000)
except MemoryError:
    seal.give_spare_memory()
    say("full", len(bytes(30_000_000)))
del hog
try: 1 / 0
except ZeroDivisionError as error: say(error, error.__traceback__.tb_lineno > 0)
class Noisy:
    def __del__(self): raise ValueError("nobody hears that")
del (noisy := [Noisy()])[0]
exec("größe = '\\N{GREEK SMALL LETTER ALPHA}'; say(größe)")
from datetime import datetime
say(datetime.strptime("3 March 2024", "%d %B %Y").date(), "é".encode("latin-1"), "a".encode("utf-16-le"))
try: "a".encode("cp037")
except LookupError as error: say(error)
try: import sqlite3
except ModuleNotFoundError as error: say(error)
'''
    assert told(code, python=python, before=before) == [
        "900 21627 ['a', 'd', 'e', 'e', 'l', 's'] 0.667 45", "too deep", "too much", "full 30000000",
        "division by zero True", "α", "2024-03-03 b'\\xe9' b'a\\x00'", "unknown encoding: cp037",
        "No module named 'sqlite3'",
    ]


@pytest.mark.parametrize("python", PYTHONS)
def test_honest_programs_run(python):
    launch = Native().launch()

    def start() -> Child:
        return Child(lambda: replace(launch, command=[python, *launch.command[1:]]))

    spares = Spares(start)
    try:
        for name, (source, output) in HONEST.items():
            result = run(spares, source)
            assert (result.ending.how, result.output) == ("finished", output), name
    finally:
        spares.close()


@only_root
def test_an_ordinary_user_can_lock_a_process_in(tmp_path_factory):
    python = shutil.which("python3", path="/usr/bin")
    if python is None or sys.version_info < (3, 11):
        pytest.skip("there is no Python that everybody may start")
    folder = tmp_path_factory.mktemp("readable")
    shutil.copytree(CHILD / "child", folder / "child", ignore=shutil.ignore_patterns("__pycache__"))
    for place in (folder, *folder.parents[:2]):
        os.chmod(place, 0o755)
    assert told("say(uid, call(2, 0), call(39), 3 * 4)", before="uid = os.getuid()", python=python, folder=folder,
                user=NOBODY, group=NOBODY, extra_groups=[]) == [f"{NOBODY} EPERM EPERM 12"]


def test_the_kernel_says_that_it_holds_the_process():
    process = subprocess.Popen(
        [sys.executable, "-c", program("say('locked'); os.read(0, 1)"), str(CHILD)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert process.stdout.readline() == b"locked\n"
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
    finally:
        process.communicate()
    assert "NoNewPrivs:\t1\n" in status and "Seccomp:\t2\n" in status
    wanted = {"address space": MEMORY, "open files": 0, "processes": 0, "file size": 0, "core file size": 0,
              "cpu time": 120}
    for name, most in wanted.items():
        assert re.search(rf"Max {name} +{most} +{most} ", limits), name


def test_memory_that_was_written_is_never_run():
    """By the kernel itself, so also where a filter could be wrong."""
    if tuple(map(int, re.findall(r"\d+", platform.release())[:2])) < (6, 3):
        pytest.skip("Linux 6.3 can do that")
    steps = "seal.kernel.gain_nothing(), seal.kernel.no_new_code()"
    code = "page = call(9, 0, 4096, 3, 0x22, -1, 0); say(call(10, page, 4096, 5), call(9, 0, 4096, 7, 0x22, -1, 0))"
    assert told(code, kind="none", before=steps) == ["EACCES EACCES"]


@pytest.mark.parametrize("spoil, reason", [
    ("seal.this_processor = lambda: None", "processor"),
    ("seal._WHY_NOT = 'there is no seccomp on nothing'", "nothing"),
    ("seal.program = lambda processor: b''", "seccomp: "),
])
def test_a_process_that_cannot_be_locked_in_says_so(spoil, reason):
    done = locked("say('runs')", before=spoil)
    assert done.returncode == 1 and done.stdout == "" and "NotSealed" in done.stderr and reason in done.stderr


def test_a_lock_that_nobody_knows_is_none():
    done = locked("say('runs')", kind="kernal")
    assert done.returncode == 1 and done.stdout == "" and "NotSealed" in done.stderr
