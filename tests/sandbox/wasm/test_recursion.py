"""Honest recursion ends with an error that Python can tell, never with the machine's end."""

import json

import pytest

from pyland.script.sandbox.wasm.host import TRAPPED
from pyland.script.sandbox.wasm.patch import PAGE, STACK

from .running import run

ENDLESS = {
    "a function": "def f(n): return f(n + 1)\nf(0)",
    "a key function": "def f(n): return max([n], key=lambda x: f(n + 1))\nf(0)",
    "sorted": "def f(n): return sorted([n, n], key=f)\nf(0)",
    "map": "def f(n): return list(map(f, [n]))\nf(0)",
    "reduce": "from functools import reduce\ndef f(a, b): return reduce(f, [a, b])\nf(1, 2)",
    "a cached function": "from functools import cache\n@cache\ndef f(n): return f(n + 1)\nf(0)",
    "a partial function": "from functools import partial\ndef f(n): return partial(f, n + 1)()\nf(0)",
    "making things": "class A:\n def __init__(self): self.a = A()\nA()",
    "repr": "class A:\n def __repr__(self): return repr(self)\nrepr(A())",
    "an f-string": "class A:\n def __str__(self): return f'{self}'\nstr(A())",
    "a missing attribute": "class A:\n def __getattr__(self, name): return getattr(self, name + 'x')\nA().a",
    "a property": "class A:\n @property\n def a(self): return self.a\nA().a",
    "an operator": "class A:\n def __add__(self, other): return self + other\nA() + A()",
    "comparing": "class A:\n def __eq__(self, other): return self == other\nA() == A()",
    "hash": "class A:\n def __hash__(self): return hash(self)\n{A()}",
    "len": "class A:\n def __len__(self): return len(self)\nlen(A())",
    "an item": "class A:\n def __getitem__(self, key): return self[key]\nA()[1]",
    "calling": "class A:\n def __call__(self): return self()\nA()()",
    "generators in sum": "def f(n): return sum(f(n + 1) for _ in range(1))\nf(0)",
    "yield from": "def f(): yield from f()\nlist(f())",
    "for in a generator": "def f():\n for x in f(): yield x\nlist(f())",
    "a context manager":
    "class A:\n def __enter__(self):\n  with A(): pass\n def __exit__(self, *a): pass\nwith A(): pass",
    "nested lists": "x = []\nfor _ in range(100_000): x = [x]\nrepr(x)",
    "nested dictionaries": "x = {}\nfor _ in range(100_000): x = {1: x}\nstr(x)",
    "comparing nested lists": "x, y = [], []\nfor _ in range(100_000): x, y = [x], [y]\nx == y",
    "json to text": "import json\nx = []\nfor _ in range(100_000): x = [x]\njson.dumps(x)",
    "json from text": "import json\njson.loads('[' * 100_000)",
    "copying": "import copy\nx = []\nfor _ in range(100_000): x = [x]\ncopy.deepcopy(x)",
    "a long sum": "compile('+'.join('1' * 100_000), 'x', 'exec')",
    "a long chain": "compile('a' + '.b' * 100_000, 'x', 'exec')",
    "many calls": "import ast\nast.parse('f' + '()' * 100_000)",
    "tree of a long sum": "import ast\nx = ast.Constant(1, lineno=1, col_offset=0)\n"
    "for _ in range(100_000): x = ast.UnaryOp(ast.USub(), x, lineno=1, col_offset=0)\n"
    "compile(ast.Expression(x), 'x', 'eval')",
    "brackets": "compile('(' * 100_000 + ')' * 100_000, 'x', 'exec')",
    "signs": "compile('-' * 100_000 + '1', 'x', 'exec')",
    "lambdas": "compile('lambda:' * 100_000 + '1', 'x', 'exec')",
    "elif": "compile('if a: pass\\n' + 'elif b: pass\\n' * 100_000, 'x', 'exec')",
    "powers": "compile('1**' * 100_000 + '1', 'x', 'exec')",
    "if else": "compile('x if y else ' * 100_000 + '1', 'x', 'exec')",
}  # fmt: skip
DEEP = {
    "a function": "def f(n): return n and f(n - 1)\nf(900)",
    "a key function": "def f(n): return n and max([n], key=lambda x: f(n - 1))\nf(400)",
    "making things": "class A:\n def __init__(self, n): self.a = n and A(n - 1)\nA(900)",
    "generators in sum": "def f(n): return sum(f(n - 1) for _ in range(1)) if n else 1\nf(400)",
    "a linked list that goes": "x = None\nfor _ in range(200_000): x = [x]\nx = None",
    "filters of filters": "x = iter('ab')\nfor _ in range(20_000): x = filter(None, x)\nnext(x)",
    "a long sum": "eval('+'.join('1' * 3000))",
    "signs": "eval('-' * 900 + '1')",
    "elif": "compile('if a: pass\\n' + 'elif b: pass\\n' * 900, 'x', 'exec')",
}
_TRY = """
    import json, sys
    sys.setrecursionlimit(1000)
    for name, code in json.loads({cases!r}).items():
        try:
            exec(code, {{}})
            how = None
        except BaseException as error:
            how = type(error).__name__
        out(json.dumps([name, how]))
"""


def how_they_end(ready, cases):
    ended = run(ready, _TRY.format(cases=json.dumps(cases)))
    return {**dict(json.loads(line) for line in ended.lines), "exit code": ended.code}


@pytest.fixture(scope="module")
def endless(ready):
    return how_they_end(ready, ENDLESS)


@pytest.fixture(scope="module")
def deep(ready):
    return how_they_end(ready, DEEP)


@pytest.mark.parametrize("name", ENDLESS)
def test_endless_recursion_is_an_error_of_python(endless, name):
    # Python's parser calls it a lack of memory when something is nested too deep.
    assert endless[name] in ("RecursionError", "MemoryError" if "compile(" in ENDLESS[name] else "RecursionError")
    assert endless["exit code"] == 0


@pytest.mark.parametrize("name", DEEP)
def test_as_deep_as_elsewhere_is_fine(deep, name):
    assert deep[name] is None


def test_what_python_does_not_count_stops_the_machine(ready):
    code = "x = iter('ab')\nfor _ in range(400_000): x = map(str, x)\nout('made')\nnext(x)\nout('never')"
    assert run(ready, code) == (TRAPPED, ["made"])


def test_data_stays_right_where_stack_and_heap_are_both_full(ready):
    """Blocks with patterns fill all memory while recursion goes up and down; none may change."""
    code = """
        kept = []
        def fill(most):
            try:
                for _ in range(most):
                    number = len(kept)
                    kept.append(bytes([number % 251]) * (1000 + number % 7000))
            except MemoryError:
                return True
            return False
        def deep(n):
            if n % 50 == 0:
                fill(40)
            return n and max([n], key=lambda x: deep(n - 1))
        def changed():
            return [n for n, block in enumerate(kept) if block != bytes([n % 251]) * (1000 + n % 7000)]
        full = False
        while not full:
            try:
                deep(100_000)
            except (RecursionError, MemoryError) as error:
                pass
            full = fill(500)
        for _ in range(20):
            try:
                deep(100_000)
            except (RecursionError, MemoryError):
                pass
        del kept[-10:]
        out(changed(), len(kept) > 5000)
    """
    assert run(ready, code, memory=60_000_000) == (0, ["[] True"])


def test_the_heap_never_uses_the_room_of_the_stack(ready):
    """The room is marked before the start. All memory is used up; still only the stack's own end is written to."""
    import ctypes

    from wasmtime import ExitTrap, Linker, Module, Store, WasiConfig

    from pyland.script.sandbox.wasm.host import make_engine

    code = """
        kept = []
        try:
            while True:
                kept.append(b"x" * 3000)
        except MemoryError:
            kept.clear()
        try:
            while True:
                kept.append(b"x" * 1_000_000)
        except MemoryError:
            kept.clear()
    """
    engine = make_engine()
    store = Store(engine)
    store.set_limits(memory_size=60_000_000 + STACK)
    wasi = WasiConfig()
    wasi.argv = ["python", "-S", "-c", "\n".join(line[8:] for line in code.splitlines())]
    store.set_wasi(wasi)
    linker = Linker(engine)
    linker.define_wasi()
    exports = linker.instantiate(store, Module.deserialize_file(engine, str(ready.compiled))).exports(store)
    memory, size = exports["memory"], exports["memory"].size(store) * PAGE
    bottom, mark = size - STACK, 0xA5
    ctypes.memset(ctypes.addressof(memory.data_ptr(store).contents) + bottom, mark, STACK)
    try:
        exports["_start"](store)
    except ExitTrap as end:
        assert end.code == 0
    assert memory.size(store) * PAGE > size + 40_000_000
    used = bytes(memory.read(store, bottom, size)).lstrip(bytes([mark]))
    assert 0 < len(used) < 1_000_000
