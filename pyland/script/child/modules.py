"""What `import` gives to a program: frozen stand-ins that hold chosen functions, never the modules themselves."""

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from .dice import Dice
from .fence import Refused

_CHOSEN: Mapping[str, str] = {
    "math": "",
    "string": """ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation
        whitespace""",
    "itertools": "",
    "collections": "ChainMap Counter OrderedDict defaultdict deque namedtuple",
    "functools": "cache cmp_to_key lru_cache partial reduce total_ordering",
    "dataclasses": "asdict astuple dataclass field fields replace",
    "enum": "Enum Flag IntEnum IntFlag StrEnum auto unique",
    "typing": """Any Callable ClassVar Dict Final FrozenSet Generator Generic Iterable Iterator List Literal Mapping
        NamedTuple NoReturn Optional Self Sequence Set Tuple Type TypeAlias TypeVar Union cast""",
    "statistics": """StatisticsError fmean geometric_mean harmonic_mean mean median median_high median_low mode
        multimode pstdev pvariance quantiles stdev variance""",
    "datetime": "MAXYEAR MINYEAR date datetime time timedelta",
    "__future__": "absolute_import annotations division generator_stop print_function unicode_literals",
}
"""Module -> the names a program gets; none listed: all public ones."""
_CLOCKS = """
    time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time
    thread_time_ns clock_gettime localtime gmtime ctime asctime strftime strptime mktime
"""


class Modules:
    """Makes the stand-ins, each once. `sleep` is what `time.sleep` does."""

    def __init__(self, seed: int, sleep: Callable[[float], None]) -> None:
        dice = Dice(seed)
        names = ("choice", "choices", "randint", "random", "randrange", "sample", "seed", "shuffle", "uniform")
        self._made: dict[str, Any] = {
            "random": stand_in("random", {name: getattr(dice, name) for name in names}),
            "time": stand_in("time", {"sleep": sleep}, refused=_CLOCKS.split()),
        }

    def find(
        self, name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        """What the `import` statement calls."""
        if level:
            raise ImportError("attempted relative import with no known parent package")
        name = str.__str__(name)
        if name not in self._made:
            self._made[name] = _make(name)
        return self._made[name]


def _make(name: str) -> Any:
    if name not in _CHOSEN:
        if name.split(".")[0] in sys.stdlib_module_names or name.startswith("__"):
            raise Refused("import", name)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    module = importlib.import_module(name)
    names = _CHOSEN[name].split() or [public for public in vars(module) if not public.startswith("_")]
    chosen = {public: getattr(module, public) for public in names}
    if name == "datetime":
        chosen |= _without_today(module)
    if name == "functools":
        chosen["wraps"] = _wraps
    return stand_in(name, chosen)


def stand_in(name: str, things: Mapping[str, Any], refused: Iterable[str] = (), kind: str = "module") -> Any:
    """An object with `things` as its attributes, which cannot be changed. Asking for one `refused` raises `Refused`."""
    kept_back = frozenset(refused)

    def missing(self: Any, attribute: str) -> NoReturn:
        if attribute in kept_back:
            raise Refused("attribute", f"{name}.{attribute}")
        said = f"{kind} {name!r} has no attribute {attribute!r}"
        raise AttributeError(said, name=attribute, obj=self)

    space: dict[str, Any] = {public: staticmethod(thing) if callable(thing) else thing
                             for public, thing in things.items()}
    space |= {
        "__slots__": (), "__name__": name, "__all__": tuple(things), "__getattr__": missing,
        "__repr__": lambda self: f"<{kind} {name!r}>",
    }
    return type(kind, (), space)()


def _wraps(wrapped: Any) -> Callable[[Any], Any]:
    """`functools.wraps` without its further inputs, which can reach behind the scenes."""

    def decorate(wrapper: Any) -> Any:
        wrapper.__name__, wrapper.__qualname__ = wrapped.__name__, wrapped.__qualname__
        wrapper.__doc__ = wrapped.__doc__
        return wrapper

    return decorate


_CLOCKS_OF_DATES = ("today", "now", "utcnow", "fromtimestamp", "utcfromtimestamp", "timestamp", "astimezone")


def _without_today(module: Any) -> dict[str, Any]:
    """Dates that know neither what day it is nor where on Earth: a run must not depend on that."""

    def refuse(name: str) -> Any:
        def today(*_given: Any, **_named: Any) -> NoReturn:
            raise Refused("attribute", f"datetime.{name}")

        return staticmethod(today)

    def made(kind: Any) -> Any:
        space = {name: refuse(name) for name in _CLOCKS_OF_DATES if hasattr(kind, name)}
        return type(kind.__name__, (kind,), {"__slots__": (), **space})

    date, moment = made(module.date), made(module.datetime)
    for kind in (date, moment):
        kind.min, kind.max = _like(kind, kind.min), _like(kind, kind.max)  # not things of the real classes
    moment.date = lambda self: date(self.year, self.month, self.day)
    return {"date": date, "datetime": moment}


def _like(kind: Any, moment: Any) -> Any:
    """The same day, and the same time if there is one, as a `kind`."""
    parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
    return kind(*(getattr(moment, part) for part in parts if hasattr(moment, part)))
