"""Prints which attempts leave traces, by category and layers, as a table for the docs.

    python -m tests.sandbox.arena.table [PYTHON …]

For the machine, what is compiled is kept in the folder that the game uses.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pyland.play.datafolder import cache_folder
from pyland.script.sandbox.wasm.engine import Wasm
from tests.sandbox.test_attempts import AT_ONCE, FILES, ROOT, Way, make

_SAID = {
    "none": "no layer", "no_seal": "language fence only", "no_fence": "{seal} only", "all": "both",
}  # fmt: skip
_SEALS = {"native": "kernel's lock", "wasm": "machine"}


def main() -> None:
    """Make all attempts in all ways, one way after the other."""
    Wasm(cache_folder()).prepare()
    pythons = sys.argv[1:] or [sys.executable]
    ways = [(Way("native", layers, python), python) for python in pythons for layers in _SAID]
    ways += [(Way("wasm", layers), str(cache_folder())) for layers in ("no_fence", "all")]
    categories = sorted({file.parent.name for file in FILES})
    print("| layers |", " | ".join(category.replace("_", " ") for category in categories), "| all |")
    print("|---|" + "---|" * (len(categories) + 1))
    for way, place in ways:
        files = [file for file in FILES if way.is_for(file)]
        traces = Counter(name.partition("/")[0] for name in _reached(way, place, files))
        tried = Counter(file.parent.name for file in files)
        cells = [f"{traces[category]} of {tried[category]}" for category in categories]
        said = _SAID[way.layers].format(seal=_SEALS[way.engine])
        python = "" if way.engine == "wasm" else f", {Path(way.python).name}"
        total = f"{traces.total()} of {tried.total()}"
        print(f"| {way.engine}{python}: {said} |", " | ".join(cells), f"| {total} |", flush=True)


def _reached(way: Way, place: str, files: list[Path]) -> Iterable[str]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        parts = pool.map(lambda start: make(way, place, files[start::AT_ONCE], ROOT), range(AT_ONCE))
        return [str(outcome["name"]) for part in parts for outcome in part if outcome["traces"]]


if __name__ == "__main__":
    main()
