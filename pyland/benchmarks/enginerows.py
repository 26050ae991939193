"""The engines of this computer, for benchmarks: a row for each, in numbers or, where it is not there, in words."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial

from pyland.benchmarks.row import Row
from pyland.play.datafolder import cache_folder
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Engine, Unavailable
from pyland.script.sandbox.native import Native
from pyland.script.sandbox.wasm.engine import Wasm

_BASE = "native"
"""The engine that others are compared to."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The engines that can be used here, and why each of the others cannot."""

    there: Mapping[str, Engine]
    missing: Mapping[str, str]

    def rows(self, name: str, unit: str, measure: Callable[[Engine], float]) -> Iterator[Row]:
        """One row for each engine; speed is compared to that of the other engine. `measure` may raise `Unavailable`."""
        base: float | None = None
        for engine in (*self.there, *self.missing):
            row = f"{name}, {engine}"
            try:
                value = measure(self._engine(engine))
            except Unavailable as why:
                yield Row(row, None, unit, why=str(why))
                continue
            ratio = _times_as_quick(value, base, unit) if base is not None else None
            yield Row(row, value, unit, _BASE if ratio else None, ratio)
            base = value if engine == _BASE else base

    def _engine(self, name: str) -> Engine:
        if name in self.missing:
            raise Unavailable(f"there is no such engine here: {self.missing[name]}")
        return self.there[name]


def _times_as_quick(value: float, base: float, unit: str) -> float | None:
    match unit:
        case "ms":
            return base / value
        case "per second":
            return value / base
    return None


def machine() -> Wasm:
    """The engine that has to be compiled once on each computer."""
    return Wasm(cache_folder())


def find_engines() -> Engines:
    """The engines of this computer, ready for use. Compiles what is missing, as the game does at its first start."""
    there: dict[str, Engine] = {}
    missing: dict[str, str] = {}
    for engine in (Native(), machine()):
        try:
            engine.prepare()
            there[engine.name] = engine
        except Unavailable as why:
            missing[engine.name] = str(why)
    return Engines(there, missing)


@contextmanager
def processes(engine: Engine) -> Iterator[Spares]:
    """Processes of an engine, none of them started ahead."""
    with closing(Spares(partial(Child, engine.launch))) as spares:
        yield spares
