"""The toolboxes that a program can import: what the game gives of each, and what only a whole Python has."""

import ast
from collections.abc import Mapping

_GIVEN = {
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "cmath": """acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log log10 nan
        nanj phase pi polar rect sin sinh sqrt tan tanh tau""",
    "collections": "ChainMap Counter OrderedDict defaultdict deque namedtuple",
    "copy": "copy deepcopy",
    "dataclasses": "FrozenInstanceError InitVar KW_ONLY asdict astuple dataclass field fields is_dataclass replace",
    "datetime": "MAXYEAR MINYEAR date datetime time timedelta timezone",
    "decimal": """Decimal DecimalException DivisionByZero Inexact InvalidOperation Overflow ROUND_CEILING ROUND_DOWN
        ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded""",
    "enum": "Enum Flag IntEnum IntFlag StrEnum auto unique",
    "fractions": "Fraction",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps",
    "heapq": "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    "itertools": """accumulate chain combinations combinations_with_replacement compress count cycle dropwhile
        filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest""",
    "math": """acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp
        exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan
        isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder
        sin sinh sqrt tan tanh tau trunc ulp""",
    "operator": """add and_ contains eq floordiv ge gt itemgetter le lt mod mul ne neg not_ or_ pow sub truediv xor""",
    "random": "Random choice choices gauss getrandbits randint random randrange sample seed shuffle uniform",
    "statistics": """StatisticsError fmean geometric_mean harmonic_mean mean median median_high median_low mode
        multimode pstdev pvariance quantiles stdev variance""",
    "string": """ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable
        punctuation whitespace""",
    "time": "sleep",
    "typing": """Annotated Any Callable ClassVar Dict Final FrozenSet Generator Generic Iterable Iterator List
        Literal Mapping NamedTuple Never NewType NoReturn Optional Self Sequence Set TYPE_CHECKING Text
        Tuple Type TypeAlias TypeVar Union cast final overload""",
}
_WITHHELD = {
    "collections": "UserDict UserList UserString",
    "copy": "Error replace",
    "dataclasses": "Field MISSING make_dataclass",
    "datetime": "UTC tzinfo",
    "decimal": """BasicContext Clamped Context ConversionSyntax DecimalTuple DefaultContext DivisionImpossible
        DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS InvalidContext
        MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY ROUND_05UP Subnormal Underflow getcontext localcontext
        setcontext""",
    "enum": "EnumCheck EnumMeta EnumType FlagBoundary ReprEnum member nonmember property verify",
    "functools": """WRAPPER_ASSIGNMENTS WRAPPER_UPDATES partialmethod singledispatch singledispatchmethod
        update_wrapper""",
    "itertools": "batched",
    "math": "fma sumprod",
    "operator": """abs attrgetter call concat countOf delitem getitem iadd iand iconcat ifloordiv ilshift imatmul imod
        imul index indexOf inv invert ior ipow irshift is_ is_not isub itruediv ixor length_hint lshift
        matmul methodcaller pos rshift setitem truth""",
    "random": """SystemRandom betavariate binomialvariate expovariate gammavariate getstate lognormvariate
        normalvariate paretovariate randbytes setstate triangular vonmisesvariate weibullvariate""",
    "statistics": "NormalDist correlation covariance kde kde_random linear_regression median_grouped",
    "string": "Formatter Template",
    "time": "altzone daylight get_clock_info struct_time timezone tzname",
    "typing": """AbstractSet AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable BinaryIO
        ByteString ChainMap Collection Concatenate Container ContextManager Coroutine Counter DefaultDict
        Deque ForwardRef Hashable IO ItemsView KeysView LiteralString MappingView Match MutableMapping
        MutableSequence MutableSet NoDefault NotRequired OrderedDict ParamSpec ParamSpecArgs ParamSpecKwargs
        Pattern Protocol ReadOnly Required Reversible Sized SupportsAbs SupportsBytes SupportsComplex
        SupportsFloat SupportsIndex SupportsInt SupportsRound TextIO TypeAliasType TypeGuard TypeIs
        TypeVarTuple TypedDict Unpack ValuesView assert_never assert_type clear_overloads
        dataclass_transform get_args get_origin get_overloads get_protocol_members get_type_hints
        is_protocol is_typeddict no_type_check no_type_check_decorator override reveal_type
        runtime_checkable""",
}


def _split(table: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    return {box: tuple(names.split()) for box, names in table.items()}


GIVEN: Mapping[str, tuple[str, ...]] = _split(_GIVEN)
"""Toolbox -> the names that a program gets from it."""
WITHHELD: Mapping[str, tuple[str, ...]] = _split(_WITHHELD)
"""Toolbox -> more names that it has in some version of Python, but not in this game."""

_OTHER_NAMES: Mapping[str, Mapping[str, str]] = {
    "math": {
        "sqrt": "squareroot sqroot sqr root sqrrt wurzel racine", "pi": "pie", "pow": "power exponent topower",
        "ceil": "ceiling roundup up", "floor": "rounddown down integer truncate", "fabs": "absolute",
        "factorial": "fact faculty", "hypot": "hypotenuse", "tau": "twopi", "inf": "infinity",
    },
    "random": {
        "choice": "choose pick select element item randomchoice randchoice pickone chooseone randomitem randitem any",
        "randint": """int integer number num randnum randomint randominteger randomnumber rand between roll dice die
            nextint next get range randinteger""",
        "shuffle": "mix mixup scramble randomize", "uniform": "float decimal randfloat randomfloat",
        "sample": "several some", "choices": "chooses picks",
    },
    "time": {"sleep": "wait pause delay stop rest"},
    "heapq": {"heappush": "push add insert", "heappop": "pop remove", "heapify": "heap"},
    "statistics": {"mean": "average avg", "median": "middle"},
    "collections": {"Counter": "count", "defaultdict": "dict"},
    "functools": {"cache": "memoize memo"},
}
"""Toolbox -> name in it -> by what other names people look for it, in small letters and without underscores."""


def other_name(box: str, name: str) -> str | None:
    """What the toolbox calls what people may call `name`."""
    plain = name.replace("_", "").lower()
    return next((right for right, others in _OTHER_NAMES.get(box, {}).items() if plain in others.split()), None)


def boxes_with(name: str) -> tuple[str, ...]:
    """The toolboxes that children have heard of and that hold `name`."""
    return tuple(box for box in ("random", "math", "time", "statistics", "string") if name in GIVEN[box])


def member_meant(box: str, call: ast.Call) -> str | None:
    """What was meant by a call of the toolbox itself: `random(1, 6)` is `random.randint(1, 6)`."""
    if call.keywords:
        return None
    match box, call.args:
        case "random", []:
            return "random"
        case "random", [ast.List() | ast.Tuple()]:
            return "choice"
        case "random", [_, _]:
            return "randint"
        case "time", [_]:
            return "sleep"
        case "datetime", [_, _, _]:
            return "date"
    return box if box in GIVEN.get(box, ()) and box != "random" else None
