"""The engines with layers taken away, so that each layer is seen to hold alone, and the attempts to be real."""

import ast
import functools
from collections.abc import Iterable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.native import Native, bare_environment, bare_python, child_folder
from pyland.script.sandbox.wasm import build, package
from pyland.script.sandbox.wasm.engine import Wasm
from pyland.script.sandbox.wasm.state import Ready, state

LAYERS = ("all", "no_fence", "no_seal", "none")

_LOADER = """
import sys
sys.path.append(sys.argv.pop(1))
for name in {early}:
    try: __import__(name)
    except Exception: pass
import child.main
from importlib.machinery import PathFinder
def preload(load=child.main.preload):
    load()
    sys.meta_path.append(PathFinder)  # files are the seal's affair, not that of the import machinery
child.main.preload = preload
{changes}
sys.path.pop()
child.main.main("kernel")
"""
NO_SEAL = "child.main.seal = lambda lock: None"
NO_FENCE = """
import builtins
from child import ticks
def without_fence(start, link, stage, made=child.main._world_of):
    module = made(start, link, stage)
    names = module.__dict__["__builtins__"]
    ours = {*stage.names(), ticks.TICK}
    names.update({name: value for name, value in vars(builtins).items() if name not in ours})
    names[ticks.ATTRIBUTE] = builtins.__dict__[ticks.ATTRIBUTE] = getattr
    names[ticks.OWN] = builtins.__dict__[ticks.OWN] = lambda thing, name: thing
    builtins.__dict__[ticks.TICK] = lambda line: None  # functions that are made with other names can run too
    return module
child.main._world_of = without_fence
child.main.fence.check = lambda tree: None
"""
"""The program gets the whole of Python, and may write down everything."""


def native(layers: str, python: str, source: str) -> Launch:
    """How the native engine starts with these layers, and this Python.

    Without the fence, what the program imports is loaded early: else a closed door to the files would hide that an
    import has failed for no other reason.
    """
    if layers == "all":
        launch = Native().launch()
        return replace(launch, command=[python, *launch.command[1:]])
    loader = _LOADER.format(early=sorted(imported(source)) if layers != "no_seal" else [], changes=changes(layers))
    return Launch([python, *bare_python()[1:], "-c", loader, str(child_folder())], bare_environment(), engine="native")


def changes(layers: str) -> str:
    """The Python text that takes layers away, where the package `child` is loaded."""
    fence = NO_FENCE if layers in ("no_fence", "none") else ""
    return fence + (NO_SEAL if layers in ("no_seal", "none") else "")


def imported(source: str) -> Iterable[str]:
    """The modules that a program seems to import, by any means."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module)):
                names |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
            case ast.Call(args=[ast.Constant(value=str(name)), *_]) if name.replace(".", "").isidentifier():
                names.add(name)
    return names


@functools.cache
def _machine(cache: str, layers: str) -> Ready:
    """The machine with a package in it that has these layers. There, the machine itself is the seal."""
    ready = state(Path(cache))
    assert isinstance(ready, Ready), ready
    sources = [*package.read_sources(files("pyland.script.child"))]
    text = f"import child.main\n{changes(layers)}\nmain = child.main.main\n"
    sources.append(package.Source("child.changed", "child/changed.py", False, text))
    return replace(ready, code=build._code(Path(cache), ready.compiled, package.packed(sources)))


def wasm(layers: str, cache: str, source: str) -> Launch:
    """How the engine of the machine starts with these layers, from what is kept in `cache`."""
    engine = Wasm(Path(cache))
    engine.prepare()
    if layers != "all":
        engine._ready = _machine(cache, layers)
    return engine.launch("main" if layers == "all" else "changed")


def launch(engine: str, layers: str, python: str, source: str) -> Launch:
    """How an engine starts with these layers. `python` is the interpreter, for the machine the folder it is kept in."""
    return {"native": native, "wasm": wasm}[engine](layers, python, source)
