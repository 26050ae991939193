"""The child's package is compiled once, by the game, and its processes are sent what came of that."""

import marshal
import sys
from dataclasses import replace
from pathlib import Path

from pyland.script.runner import Child, Spares
from pyland.script.sandbox.compiled import packet
from pyland.script.sandbox.native import Native, child_folder

from .running import run

PROGRAM = "import math\nprint(math.floor(7.5))"


def packed(version: str, code: object) -> bytes:
    data = marshal.dumps((version, code), 2)
    return len(data).to_bytes(4, "big") + data


def printed(preface: bytes, folder: Path) -> str:
    """What a program prints in a process that gets this packet, and that has the child's sources in this folder."""
    launch = Native().launch()
    command = [str(folder) if part == str(child_folder()) else part for part in launch.command]
    assert str(folder) in command
    spares = Spares(lambda: Child(lambda: replace(launch, command=command, preface=preface)))
    try:
        return run(spares, PROGRAM).output
    finally:
        spares.close()


def test_the_packet_has_every_module() -> None:
    _version, code = marshal.loads(packet(child_folder())[4:])
    folder = child_folder() / "child"
    names = {".".join(("child", *path.relative_to(folder).with_suffix("").parts)) for path in folder.rglob("*.py")}
    assert set(code) == {name.removesuffix(".__init__") for name in names}
    assert {name for name, (is_package, _code) in code.items() if is_package} == {"child", "child.seal"}


def test_a_process_needs_no_sources(tmp_path: Path) -> None:
    assert printed(packet(child_folder()), tmp_path) == "7\n"


def test_what_another_python_compiled_is_not_used() -> None:
    strange = packed(f"{sys.version} or another one", {"child": (True, b"what is that?")})
    assert printed(strange, child_folder()) == "7\n"


def test_compiling_loads_nothing_and_is_done_once() -> None:
    before = {name for name in sys.modules if name == "child" or name.startswith("child.")}
    assert packet(child_folder()) is packet(child_folder())
    assert {name for name in sys.modules if name == "child" or name.startswith("child.")} == before
