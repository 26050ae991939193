"""What is loaded before a process is locked in."""

import subprocess
import sys

import pytest

from pyland.script.child.modules import _CHOSEN

from .locked import CHILD, PYTHONS

CODE = """
import sys
sys.path.append(sys.argv[1])
from child import main, modules
from child.preload import preload
preload()
tools = modules.Modules(1, lambda seconds: None)
for name in modules._CHOSEN: tools.find(name)
missed = []
class Watch:
    def find_spec(name, path=None, target=None): missed.append(name)
sys.meta_path.insert(0, Watch)
import ast, collections, datetime, random
collections.Counter("abc").most_common(1)
3 ** 90000 // 7 ** 20000
random.Random("a text")
datetime.datetime.strptime("2024", "%Y")
datetime.date(2024, 2, 3).strftime("%A")
for encoding in ("ascii", "latin-1", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be", "cp1252", "idna"):
    "a".encode(encoding).decode(encoding)
compile("ﬁ = '\\\\N{SNOWMAN}' is 3", "", "exec")
exec("class A[T]: x: T" if sys.version_info >= (3, 12) else "")
print(missed)
try: import sqlite3
except ImportError as error: print(error)
"""


@pytest.mark.parametrize("python", PYTHONS)
def test_nothing_has_to_be_loaded_later(python):
    command = [python, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", CODE, str(CHILD)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert (done.stdout, done.stderr) == ("[]\nNo module named 'sqlite3'\n", "")


def test_whatever_a_program_may_import_is_loaded():
    code = "import sys; sys.path.append(sys.argv[1]); from child.preload import preload; preload(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", code, str(CHILD)], capture_output=True, text=True, timeout=60)
    assert set(_CHOSEN) - set(done.stdout.split()) == set()
