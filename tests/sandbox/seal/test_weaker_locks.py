"""What is done where the kernel does not lock a process in, and what is kept back for the end of the memory."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pyland.script.child.seal.limits import Spare

from .locked import CHILD, locked, only_here, told

ROOT = Path(__file__).resolve().parents[3]
LIMITS = """
import resource
say([resource.getrlimit(getattr(resource, "RLIMIT_" + name)) for name in "AS CPU NOFILE NPROC FSIZE CORE".split()])
"""


@only_here
def test_amounts_are_limited():
    assert told(LIMITS, kind="limits", before="import resource") == [
        f"[{', '.join(f'({most}, {most})' for most in (400_000_000, 120, 0, 0, 0, 0))}]"
    ]


@only_here
def test_a_stricter_limit_stays():
    before = "import resource\nresource.setrlimit(resource.RLIMIT_AS, (300_000_000, 300_000_000))"
    before += "\nif os.getuid() == 0: os.setuid(65534)"
    assert "(300000000, 300000000), (120, 120)" in told(LIMITS, kind="limits", before=before)[0]


@only_here
def test_limits_cannot_fail():
    """Not even where there is neither ctypes nor a module for limits."""
    before = "seal._WHY_NOT = 'no ctypes'\nseal.limits._RESOURCE = None"
    assert told("say(open('/etc/passwd').read(4))", kind="limits", before=before) == ["root"]


@only_here
def test_a_reader_is_locked_in_by_the_kernel():
    code = """
def fails(act, *given):
    try: act(*given)
    except OSError as error: return errno.errorcode[error.errno]
    return "could"
say(fails(os.stat, '/etc/passwd'), fails(os.fork), fails(os.mkdir, '/tmp/made'))
"""
    assert told(code, kind="none", before="say(seal.seal_reader())") == ["True", "EPERM EPERM EPERM"]


@only_here
@pytest.mark.parametrize("spoil", [
    "seal.this_processor = lambda: None", "seal.program = lambda processor: b''",
    "seal._WHY_NOT = 'there is no seccomp on nothing'",
])
def test_a_reader_without_the_kernels_lock_has_its_limits_all_the_same(spoil):
    limits = ", ".join(f"({most}, {most})" for most in (500_000_000, -1, 0, 0, 0, 0))
    before = f"import resource\n{spoil}\nsay(seal.seal_reader())"
    assert told(LIMITS, kind="none", before=before) == ["False", f"[{limits}]"]


def test_the_package_can_be_loaded_where_hardly_anything_can():
    code = """
import sys
for name in ("resource", "ctypes", "_ctypes"): sys.modules[name] = None
sys.path.append(sys.argv[1])
from child.seal import NotSealed, seal, seal_host, give_spare_memory
seal("limits"), seal("none"), give_spare_memory()
try: seal("kernel")
except NotSealed: print("not sealed", seal_host())
"""
    done = subprocess.run([sys.executable, "-c", code, str(CHILD)], capture_output=True, text=True, timeout=30)
    assert (done.stdout, done.stderr) == ("not sealed 0\n", "")


@only_here
def test_spare_memory_is_not_used_until_it_is_given():
    code = """
def used(): return int(open('/proc/self/statm').read().split()[1]) * mmap.PAGESIZE
before = used()
spare = seal.Spare()
spare.take()
say(used() - before < 4_000_000)
size = int(open('/proc/self/statm').read().split()[0])
spare.give(), spare.give()
say((size - int(open('/proc/self/statm').read().split()[0])) * mmap.PAGESIZE >= 40_000_000)
"""
    assert told(code, kind="none") == ["True", "True"]


def test_no_memory_to_keep_back_is_no_error(monkeypatch):
    monkeypatch.setattr("pyland.script.child.seal.limits._SPARE_MEMORY", 1 << 60)
    spare = Spare()
    spare.take()
    spare.give()


def lives(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@only_here
def test_a_process_dies_with_its_parent():
    middle = """
import os, subprocess, sys
from tests.sandbox.seal.locked import CHILD, program
child = subprocess.Popen([sys.executable, "-c", program("say('locked'); os.read(0, 1)"), str(CHILD)],
                         stdin=sys.stdin, stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
os._exit(0)
"""
    reading, writing = os.pipe()  # the other end stays open: it is not the end of the pipe that ends the process
    try:
        done = subprocess.run([sys.executable, "-c", middle], stdin=reading, capture_output=True, text=True, timeout=60,
                              cwd=ROOT)
        assert done.stderr == ""
        pid = int(done.stdout)
        for _ in range(3_000):
            if not lives(pid):
                break
            time.sleep(0.01)
        assert not lives(pid)
    finally:
        os.close(reading)
        os.close(writing)


@only_here
def test_a_process_whose_parent_is_gone_ends():
    before = """
parents = iter([10, 1])
seal.parent.os = type('', (), {'getppid': lambda: next(parents), '_exit': os._exit})
"""
    done = locked("say('lives')", before=before)
    assert (done.returncode, done.stdout) == (0, "")


def landlock_version() -> int:
    from pyland.script.child.seal import kernel

    return kernel.call(444, None, kernel.ctypes.c_size_t(0), kernel.ctypes.c_uint(1))


@only_here
def test_the_host_of_a_machine_opens_no_file_and_reaches_nobody_any_more():
    if landlock_version() < 6:
        pytest.skip("this kernel's Landlock knows less")
    code = """
import _socket, _thread, socket, subprocess, tempfile, threading, errno
passwd = open('/etc/passwd')
server = _socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
say("version", seal.seal_host() >= 6)
def fails(act, *given):
    try: act(*given)
    except OSError as error: return errno.errorcode[error.errno]
    return "could"
say(fails(open, '/etc/passwd'), fails(os.mkdir, '/tmp/made'), fails(os.listdir, '/'), fails(os.kill, os.getppid(), 0))
say(fails(_socket.socket().connect, server.getsockname()), fails(_socket.socket().bind, ("127.0.0.1", 0)))
say(fails(os.execv, '/bin/true', ['true']))
thread = threading.Thread(target=say, args=("a thread runs",)); thread.start(); thread.join()
say(len(passwd.read(4)), len(os.pipe()))
"""
    before = "sys.meta_path.append(sys.modules['importlib.machinery'].PathFinder)"
    assert told(code, kind="none", before=before) == [
        "version True", "EACCES EACCES EACCES EPERM", "EACCES EACCES", "EACCES", "a thread runs", "4 2",
    ]


@only_here
@pytest.mark.parametrize("spoil", ["", "seal._WHY_NOT = 'there is no seccomp on nothing'"])
def test_the_host_of_a_machine_cannot_compute_for_ever_even_where_there_is_nothing_else(spoil):
    code = f"{spoil}\nseal.seal_host()\nsay(resource.getrlimit(resource.RLIMIT_CPU))"
    assert told(code, kind="none", before="import resource") == ["(600, 600)"]


@only_here
@pytest.mark.parametrize("version, rights", [
    (1, (0x1FFF, 0, 0)), (2, (0x3FFF, 0, 0)), (3, (0x7FFF, 0, 0)), (4, (0x7FFF, 3, 0)), (5, (0xFFFF, 3, 0)),
    (6, (0xFFFF, 3, 3)), (7, (0xFFFF, 3, 3)), (12, (0xFFFF, 3, 3)),
])
def test_landlock_is_asked_for_what_the_kernel_knows(version, rights):
    from pyland.script.child.seal.landlock import rights_of

    assert rights_of(version) == rights


@only_here
@pytest.mark.parametrize("answers", [[-1], [0], [7, -1]])
def test_a_kernel_without_landlock_is_no_error(monkeypatch, answers):
    from pyland.script.child.seal import landlock

    left = iter(answers)
    monkeypatch.setattr(landlock, "call", lambda *given: next(left))
    assert landlock.restrict() == 0
