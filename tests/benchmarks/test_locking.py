import sys
from types import SimpleNamespace

import pytest

from pyland.benchmarks import compiling, enginerows, locking, stopping
from pyland.benchmarks.enginerows import Engines
from pyland.script.sandbox.engine import Unavailable
from pyland.script.sandbox.native import Native
from pyland.script.sandbox.wasm import state

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="there is no native engine")
FAST, SLOW = SimpleNamespace(name="native"), SimpleNamespace(name="wasm")


def only_native():
    return Engines({"native": Native()}, {"wasm": "wasmtime is not installed"})


def test_speed_is_compared_to_the_native_engine():
    both = Engines({"native": FAST, "wasm": SLOW}, {})
    native, wasm = both.rows("start", "ms", lambda engine: 10 if engine is FAST else 40)
    assert (native.name, native.value, native.compared_to, native.ratio) == ("start, native", 10, None, None)
    assert (wasm.name, wasm.compared_to, wasm.ratio) == ("start, wasm", "native", 0.25)
    _native, wasm = both.rows("calls", "per second", lambda engine: 10 if engine is FAST else 5)
    assert wasm.ratio == 0.5
    _native, wasm = both.rows("memory", "MB", lambda engine: 10)
    assert wasm.compared_to is wasm.ratio is None


def test_what_cannot_be_measured_is_told_in_words():
    def measure(engine):
        raise Unavailable("nobody knows")

    native, wasm = only_native().rows("start", "ms", measure)
    assert (native.value, native.why) == (None, "nobody knows")
    assert (wasm.value, wasm.why) == (None, "there is no such engine here: wasmtime is not installed")


def test_engines_that_are_not_there_are_told(monkeypatch):
    class Broken:
        name = "wasm"

        def prepare(self):
            raise Unavailable("it rains")

    monkeypatch.setattr(enginerows, "machine", Broken)
    found = enginerows.find_engines()
    assert found.missing["wasm"] == "it rains"
    assert set(found.there) == ({"native"} if sys.platform == "linux" else set())


@only_linux
def test_the_lock_is_measured_with_real_processes(monkeypatch):
    monkeypatch.setattr(locking, "find_engines", only_native)
    for name, less in {
        "_TIMES": 1, "_TESTS": 1, "_CALLS": 20, "_LINES": 200, "_READY_SECONDS": 0.01, "_SURELY_READY_SECONDS": 0.2,
    }.items():
        monkeypatch.setattr(locking, name, less)
    found = {row.name: row for row in locking.rows()}
    native = {name: row.value for name, row in found.items() if name.endswith(", native")}
    assert len(native) == 9 and all(value > 0 for value in native.values())
    assert native["the same, shared with nobody, native"] < native["memory of a waiting process, native"]
    assert {row.value for name, row in found.items() if name.endswith(", wasm")} == {None}


def test_without_the_native_engine_its_parts_are_told_in_words(monkeypatch):
    parts = list(locking._native_parts(Engines({}, {"native": "no Linux"})))
    assert len(parts) == 2 and all(row.value is None and "no Linux" in row.why for row in parts)


@only_linux
def test_every_program_is_stopped(monkeypatch):
    monkeypatch.setattr(stopping, "find_engines", only_native)
    monkeypatch.setattr(stopping, "_TIMES", 1)
    monkeypatch.setattr(stopping, "_FULL", {"native": 20})
    found = stopping.rows()
    assert len(found) == 2 * len(stopping._PROGRAMS)
    assert all(row.value > 0 for row in found[::2])


def test_a_program_that_ends_too_early_is_no_measurement(monkeypatch):
    monkeypatch.setattr(stopping, "_PROGRAMS", {"of nothing": "1 / 0"})
    with pytest.raises((RuntimeError, EOFError)):
        stopping._stop("of nothing", Native() if sys.platform == "linux" else pytest.skip("there is no native engine"))


def test_what_cannot_be_compiled_is_told_in_words(monkeypatch):
    monkeypatch.setattr(state, "state", lambda folder: state.Impossible("wasmtime is not installed"))
    assert [(row.value, row.why) for row in compiling.rows()] == [(None, "wasmtime is not installed")] * 3


@only_linux
def test_compiling_is_measured(monkeypatch):
    def build(folder, missing):
        (folder / "kept").write_bytes(b"x" * 2_000_000)
        import subprocess

        return subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(0.3)"], stdout=subprocess.PIPE, encoding="utf-8"
        )

    monkeypatch.setattr(state, "state", lambda folder: folder.mkdir() or state.Missing(None))
    monkeypatch.setattr(state, "start_build", build)
    seconds, memory, size = compiling.rows()
    assert seconds.value >= 0.3 and memory.value > 1 and size.value == 2.0
