"""What is done once on a computer: compiling the machine, into a folder that is gone afterwards."""

import re
import tempfile
import time
from pathlib import Path

from pyland.benchmarks.enginerows import machine
from pyland.benchmarks.row import Row
from pyland.script.sandbox.memory import resident
from pyland.script.sandbox.wasm import state

_NAMES = (("compiling the machine once", "s"), ("memory for that", "MB"), ("size of what is kept", "MB"))
_LOOK_SECONDS = 0.05


def needed() -> bool:
    """Whether this computer still has to do some of it. Else it is only measured when somebody asks: it takes long."""
    return not machine().is_prepared()


def rows() -> list[Row]:
    """Measure one time."""
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as root:
        folder = Path(root, "machine")
        found = state.state(folder)
        if not isinstance(found, state.Missing):
            why = found.reason if isinstance(found, state.Impossible) else "it is there already"
            return [Row(name, None, unit, why=why) for name, unit in _NAMES]
        seconds, peak = _build(folder, found)
        size = sum(file.stat().st_size for file in folder.iterdir())
    values = (seconds, peak / 1_000_000, size / 1_000_000)
    return [Row(name, value, unit) for (name, unit), value in zip(_NAMES, values, strict=True)]


def _build(folder: Path, missing: state.Missing) -> tuple[float, int]:
    """The seconds, and the most bytes of memory. Raises `RuntimeError` when it fails."""
    start = time.perf_counter()
    build = state.start_build(folder, missing)
    most = 0
    while build.poll() is None:
        most = max(most, _peak(build.pid))
        time.sleep(_LOOK_SECONDS)
    taken = time.perf_counter() - start
    if reason := state.failure(build):
        raise RuntimeError(reason)
    return taken, most


def _peak(pid: int) -> int:
    """The most memory that a process has had, or, where the system does not tell, what it has now."""
    try:
        found = re.search(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    except OSError:
        found = None
    return int(found[1]) * 1024 if found else resident(pid) or 0
