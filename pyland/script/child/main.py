"""Runs one program, and tells the game how it went."""

import ast
import gc
import math
import sys
from collections.abc import Mapping
from types import CodeType, ModuleType
from typing import Any

from . import fence, frames, trouble
from .link import RECURSION, Link, leave
from .modules import Modules
from .names import attribute, own, safe_names
from .nesting import check_nesting
from .preload import preload
from .seal import MEMORY, give_spare_memory, seal
from .stage import Stage
from .ticks import ATTRIBUTE, OWN, TICK, add_ticks
from .tries import answer_tries
from .written import CALLED

_PARSING = 3_000
"""How deep Python itself may go while it reads a program."""


def main(lock: str) -> None:
    """What the process does: get ready, lock itself in, wait for a program, run it, end. See `seal` for `lock`."""
    link = Link(0, 1)
    preload()
    seal(lock)
    start = link.receive()
    run(start, link)
    leave()


def run(start: Mapping[str, Any], link: Link) -> None:
    """Run the program of a start message."""
    source = start["source"].replace("\r\n", "\n").replace("\r", "\n")
    lines = source.split("\n")
    try:
        tree, code = _prepared(source)
    except (fence.Refused, SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        link.tell({"do": "failed", "problem": trouble.before_running(error, lines)})
        return
    link.tree = tree
    stage = Stage(link, start)
    module = _world_of(start, link, stage)
    try:
        sys.setrecursionlimit(RECURSION)
        exec(code, module.__dict__)
    except SystemExit:
        pass
    except BaseException as error:
        if trouble.is_too_large(error):
            give_spare_memory()
            link.overrun("memory", MEMORY, trouble.line_of(error), frames.failed(error))
        gc.disable()  # it could end generators of the program's, which would go on in their `finally`
        sys.setrecursionlimit(_PARSING)
        link.tell({"do": "failed", "problem": trouble.while_running(error, tree, lines)})
        return
    link.tell({"do": "finished", "line": link.last_line()})
    if start["tries"]:
        stage.end()
        link.share(math.inf)
        answer_tries(module.__dict__, link)


def _prepared(source: str) -> tuple[ast.Module, CodeType]:
    sys.setrecursionlimit(_PARSING)
    check_nesting(source)
    tree = ast.parse(source, frames.FILE)
    fence.check(tree)
    add_ticks(tree)
    return tree, compile(tree, frames.FILE, "exec", dont_inherit=True)


def _world_of(start: Mapping[str, Any], link: Link, stage: Stage) -> ModuleType:
    """The module that the program is, with nothing in it but its name; what it can use is in its builtins."""
    names = safe_names()
    names |= start["words"]
    names |= stage.names()
    names["__import__"] = Modules(int(start["seed"]), stage.sleep).find
    names[TICK] = link.ticker(int(start["ticks"]), lambda tick: names.update({TICK: tick}))
    link.share(start["slice"] or math.inf)
    names[ATTRIBUTE], names[OWN] = attribute, own
    names |= CALLED
    module = ModuleType("__main__")
    module.__dict__.clear()
    module.__dict__.update({"__name__": "__main__", "__doc__": None, "__builtins__": names})
    # What looks for the module that a class was made in finds the program, never us.
    sys.modules["__main__"] = module
    return module
