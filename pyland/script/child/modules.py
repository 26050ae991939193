"""What `import` gives to a program: frozen stand-ins that hold chosen functions, never the modules themselves."""

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from .dice import FUNCTIONS, Dice, own_dice
from .fence import Refused
from .names import hand_out
from .tools import GUARDED

_CHOSEN: Mapping[str, str] = {
    "math": """acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2
        expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp
        lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan tanh
        tau trunc ulp""",
    "cmath": """acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log log10 nan nanj
        phase pi polar rect sin sinh sqrt tan tanh tau""",
    "string": """ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable
        punctuation whitespace""",
    "itertools": """accumulate chain combinations combinations_with_replacement compress count cycle dropwhile
        filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest""",
    "collections": "ChainMap Counter OrderedDict defaultdict deque",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce total_ordering",
    "dataclasses": "FrozenInstanceError InitVar KW_ONLY asdict astuple field fields is_dataclass replace",
    "enum": "auto unique",
    "typing": """Annotated Any Callable ClassVar Dict Final FrozenSet Generator Generic Iterable Iterator List Literal
        Mapping Never NewType NoReturn Optional Self Sequence Set Text Tuple TypeAlias TypeVar Union cast final
        overload TYPE_CHECKING""",
    "statistics": """StatisticsError fmean geometric_mean harmonic_mean mean median median_high median_low mode
        multimode pstdev pvariance quantiles stdev variance""",
    "datetime": "MAXYEAR MINYEAR date datetime time timedelta timezone",
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "decimal": """Decimal DecimalException DivisionByZero Inexact InvalidOperation Overflow ROUND_CEILING
        ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded""",
    "fractions": "Fraction",
    "heapq": "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    "copy": "",
    "operator": "add and_ contains eq floordiv ge gt itemgetter le lt mod mul ne neg not_ or_ pow sub truediv xor",
    "__future__": "absolute_import annotations division generator_stop print_function unicode_literals",
}
"""Module -> the names a program gets, besides those in `GUARDED`: no more than the oldest Python that we run on has."""
_CLOCKS = """
    time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time
    thread_time_ns clock_gettime localtime gmtime ctime asctime strftime strptime mktime
"""


class Modules:
    """Makes the stand-ins, each once. `sleep` is what `time.sleep` does."""

    def __init__(self, seed: int, sleep: Callable[[float], None]) -> None:
        dice, own = Dice(seed), own_dice(seed)
        hand_out([own])
        self._made: dict[str, Any] = {
            "random": stand_in("random", {name: getattr(dice, name) for name in FUNCTIONS} | {"Random": own}),
            "time": stand_in("time", {"sleep": sleep}, refused=_CLOCKS.split()),
        }

    def find(
        self, name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        """What the `import` statement calls."""
        if isinstance(fromlist, list):
            return None  # not the statement: Python's own C code, which takes what is loaded already from elsewhere
        if level:
            raise ImportError("attempted relative import with no known parent package")
        name = str.__str__(name)
        found = self._known(name)
        # `import a.b` gives `a`, `from a.b import c` takes it from `a.b`.
        return found if fromlist else self._known(name.split(".")[0])

    def _known(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = _make(name)
        return self._made[name]


def _make(name: str) -> Any:
    if name not in _CHOSEN:
        if name.split(".")[0] in sys.stdlib_module_names or name.startswith("__"):
            raise Refused("import", name)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    module = importlib.import_module(name)
    chosen = {public: getattr(module, public) for public in _CHOSEN[name].split()} | GUARDED.get(name, {})
    if name == "datetime":
        chosen |= _without_today(module)
    hand_out(chosen.values())
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


_CLOCKS_OF_DATES = ("today", "now", "utcnow", "fromtimestamp", "utcfromtimestamp", "timestamp", "astimezone")


def _without_today(module: Any) -> dict[str, Any]:
    """Dates that know neither what day it is nor where on Earth: a run must not depend on that."""

    def refuse(name: str) -> Any:
        def today(*_given: Any, **_named: Any) -> NoReturn:
            raise Refused("attribute", f"datetime.{name}")

        return staticmethod(today)

    def made(kind: Any) -> Any:
        space = {name: refuse(name) for name in _CLOCKS_OF_DATES if hasattr(kind, name)}
        return type(kind.__name__, (kind,), {"__slots__": (), "__module__": "datetime", **space})

    date, moment = made(module.date), made(module.datetime)
    for kind in (date, moment):
        kind.min, kind.max = _like(kind, kind.min), _like(kind, kind.max)  # not things of the real classes
    moment.date = lambda self: date(self.year, self.month, self.day)
    return {"date": date, "datetime": moment}


def _like(kind: Any, moment: Any) -> Any:
    """The same day, and the same time if there is one, as a `kind`."""
    parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
    return kind(*(getattr(moment, part) for part in parts if hasattr(moment, part)))
