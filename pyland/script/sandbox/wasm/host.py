"""The process of a script in the machine: it loads the machine, locks itself in as far as it can, and lets it run.

Loaded by itself: it may use the standard library, wasmtime and its neighbours here, nothing else.
"""

import importlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from .parent import Parent
from .patch import STACK
from .texts import program as program_of

if TYPE_CHECKING:
    from wasmtime import Config, Engine, Module, WasiConfig

FINE, FAILED, TRAPPED, UNFIT = 0, 1, 70, 71
"""How the process ends. FAILED: Python ended with an error. TRAPPED: the machine had to stop (its stack was used up, or
Python itself broke). UNFIT: the compiled interpreter cannot be used on this computer."""
_NATIVE_STACK = 16 << 20
"""Bytes that the machine's code may use of the processor's own stack. For each it uses one to four of Python's stack in
the machine, so this one always ends first: that stops the machine, where the other would run into Python's data."""
_THREAD_STACK = _NATIVE_STACK + (4 << 20)
_LOOK_SECONDS = 1.0
"""Between two looks at whether the process that started this one is still there."""
_ARGUMENTS = ("python", "-s", "-S", "-P", "-B", "-X", "utf8", "-c")
_ENVIRONMENT = (("PYTHONHASHSEED", "0"), ("TZ", "UTC"))


class Trapped(Exception):
    """The machine had to stop."""


def main() -> NoReturn:
    """The arguments are: the number of the game's process, where wasmtime is, the compiled interpreter, bytes of
    memory, the folder (or zip) of the package `child`, and functions `module:name` in there that lock this process in,
    called when all is loaded."""
    game, library, compiled, memory, place, *locks = sys.argv[1:]
    sys.path += [library, place]
    os._exit(_run(Parent(int(game)), compiled, int(memory), locks))


def _run(game: Parent, compiled: str, memory: int, locks: Sequence[str]) -> int:
    tell_the_processor()
    from wasmtime import Module, WasiConfig, WasmtimeError

    engine = make_engine()
    try:
        module = Module.deserialize_file(engine, compiled)
    except WasmtimeError:
        return UNFIT
    program = program_text("boot")
    calls = [_function(name) for name in locks]
    sys.path.clear()
    wasi = WasiConfig()
    wasi.inherit_stdin()
    wasi.inherit_stdout()
    try:
        return FINE if run(engine, module, wasi, program, memory, game, calls) == 0 else FAILED
    except Trapped:
        return TRAPPED


def tell_the_processor() -> None:
    """On Windows wasmtime asks the environment what processor there is, but ours is empty."""
    if sys.platform == "win32" and "PROCESSOR_ARCHITECTURE" not in os.environ:
        os.environ["PROCESSOR_ARCHITECTURE"] = "ARM64" if "ARM64" in sys.version else "AMD64"


def _function(name: str) -> Callable[[], object]:
    module, _, attribute = name.partition(":")
    function: Callable[[], object] = getattr(importlib.import_module(module), attribute)
    return function


def program_text(function: str) -> str:
    """The program that Python is started with in the machine: `inside`, and a call of one of its functions."""
    return f"{program_of(__package__ or '', 'inside.py')}\n{function}()\n"


def make_engine() -> "Engine":
    """What compiles and runs. All must be alike, else one does not take what another has compiled."""
    from wasmtime import Config, Engine

    config = Config()
    _allow_deep_calls(config)
    config.wasm_threads = False
    return Engine(config)


def _allow_deep_calls(config: "Config") -> None:
    """wasmtime wants to hear of more stack for a way of calling that is not used here, but its Python has no word."""
    import ctypes

    from wasmtime import _ffi

    also = _ffi.dll.wasmtime_config_async_stack_size_set
    also.argtypes, also.restype = (ctypes.c_void_p, ctypes.c_uint64), None
    also(config.ptr(), _NATIVE_STACK)
    config.max_wasm_stack = _NATIVE_STACK


def run(
    engine: "Engine", module: "Module", wasi: "WasiConfig", program: str, memory: int, game: Parent,
    locks: Sequence[Callable[[], object]] = (),
) -> int:  # fmt: skip
    """Run Python with a program text, and give its exit code. `memory` is what it may use in all, without its stack.

    `locks` are called when there is nothing left but to start. The process ends when that of the `game` has. Raises
    `Trapped`.
    """
    from wasmtime import ExitTrap, Func, Linker, Store, Trap, WasmtimeError

    store = Store(engine)
    store.set_limits(memory_size=memory + STACK)
    wasi.argv = [*_ARGUMENTS, program]
    wasi.env = _ENVIRONMENT
    store.set_wasi(wasi)
    linker = Linker(engine)
    linker.define_wasi()
    start = linker.instantiate(store, module).exports(store)["_start"]
    assert isinstance(start, Func)
    ended: list[int | None] = [None]

    def go() -> None:
        try:
            start(store)
            ended[0] = 0
        except ExitTrap as end:
            ended[0] = end.code
        except (Trap, WasmtimeError):
            return

    for lock in locks:
        lock()
    threading.stack_size(_THREAD_STACK)
    thread = threading.Thread(target=go, name="machine")
    thread.start()
    threading.stack_size(0)
    with suppress(KeyboardInterrupt):  # in a terminal, Ctrl-C is for the game: it ends us
        while thread.is_alive():
            thread.join(_LOOK_SECONDS)
            if game.is_gone():
                os._exit(FINE)  # the machine may be in a loop that never asks for anything
    code = ended[0]
    if code is None:
        raise Trapped
    return code
