"""Programs as children and teachers write them: source, and what they print."""

HONEST = {
    "inheritance": ("""
class Animal:
    legs = 4
    def __init__(self, name):
        self.name = name
    def __str__(self):
        return f"{self.name} has {self.legs} legs"
class Bird(Animal):
    legs = 2
    def __init__(self, name, colour):
        super().__init__(name)
        self.colour = colour
print(Bird("Kiwi", "brown"))
print(isinstance(Bird("a", "b"), Animal), issubclass(Bird, Animal), type(Bird("a", "b")).__name__)
""", "Kiwi has 2 legs\nTrue True Bird\n"),
    "private names": ("""
class Purse:
    def __init__(self):
        self.__gold = 3
        self._silver = 4
    def __count(self):
        return self.__gold + self._silver
    def total(self):
        return self.__count()
print(Purse().total())
""", "7\n"),
    "operators": ("""
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + o.x)
    def __iadd__(self, o): self.x += o.x; return self
    def __eq__(self, o): return self.__class__ == o.__class__ and self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"V({self.x})"
    def __len__(self): return self.x
    def __bool__(self): return self.x > 0
    def __getitem__(self, i): return self.x * i
    def __contains__(self, i): return i == self.x
    def __call__(self, y): return self.x + y
    def __iter__(self): return iter([self.x, self.x])
    def __neg__(self): return V(-self.x)
a = V(2); b = V(3)
a += b
print(a + b, a == V(5), sorted([a, b]), len(a), a[2], 5 in a, a(1), list(a), -a, bool(V(0)), {a: 1}[V(5)])
""", "V(8) True [V(3), V(5)] 5 10 True 6 [5, 5] V(-5) False 1\n"),
    "iterator": ("""
class Count:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(Count()), sum(Count()))
""", "[1, 2, 3] 6\n"),
    "with": ("""
class Door:
    def __enter__(self):
        print("open")
        return self
    def __exit__(self, kind, error, trace):
        print("shut")
        return True
with Door() as d:
    raise ValueError("draught")
print("on")
""", "open\nshut\non\n"),
    "match": ("""
def tell(x):
    match x:
        case 0: return "zero"
        case int(n) if n < 0: return "minus"
        case [a, *rest]: return f"list {a} {rest}"
        case {"name": name, **more}: return f"{name} {more}"
        case "a" | "b": return "letter"
        case _: return "?"
print(tell(0), tell(-2), tell([1, 2, 3]), tell({"name": "Bo", "age": 9}), tell("b"), tell(2.5))
""", "zero minus list 1 [2, 3] Bo {'age': 9} letter ?\n"),
    "generators": ("""
def squares(n):
    for i in range(n):
        got = yield i * i
        if got: print("got", got)
def both():
    yield from squares(3)
    return 1
g = squares(3)
next(g); g.send("hi")
print(list(both()), sum(x for x in squares(4)))
""", "got hi\n[0, 1, 4] 14\n"),
    "decorators": ("""
import functools
def twice(f):
    @functools.wraps(f)
    def inner(*args, **kw):
        return f(*args, **kw) + f(*args, **kw)
    return inner
@twice
def three():
    "Gives three."
    return 3
print(three(), three.__name__, three.__doc__)
""", "6 three Gives three.\n"),
    "closures": ("""
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    return up
total = 0
def add(x):
    global total
    total += x
c = counter(); c(); add(c(5))
print(total, (lambda a, b=2, *c, d=4: a + b + d)(1))
""", "6 7\n"),
    "own exceptions": ("""
class TooHot(Exception):
    def __init__(self, degrees):
        super().__init__(f"{degrees} is too hot")
        self.degrees = degrees
class Boiling(TooHot): pass
try:
    try:
        raise Boiling(100)
    except TooHot as error:
        print(error, error.args, error.degrees)
        raise ValueError("again") from error
    finally:
        print("finally")
except (ValueError, KeyError) as e:
    print(type(e).__name__, e)
else:
    print("never")
""", "100 is too hot ('100 is too hot',) 100\nfinally\nValueError again\n"),
    "main": ("""
__author__ = "Zoë"
def main():
    print("started", __name__)
if __name__ == "__main__":
    main()
""", "started __main__\n"),
    "text": ("""
name, n = "Zoë", 3.14159
print("{} is {:>5.1f} {n[0]} {who}".format(name, n, n=[1], who="x"), f"{name!r:>8} {n:.2f} {n=}", "%s-%d" % (name, 7))
print("Hello {name}".format_map({"name": "Ada"}), "a,b".split(","), "-".join("abc"), "ß".upper(), "x".center(5, "*"))
print(str.format("{0}{1}", 1, 2), format(255, "x"), "{:{w}}|".format("a", w=3))
""", "Zoë is   3.1 1 x    'Zoë' 3.14 n=3.14159 Zoë-7\nHello Ada ['a', 'b'] a-b-c SS **x**\n12 ff a  |\n"),
    "names in every language": ("""
größe = 3
naïve_été = größe + 1
数 = 5
print(größe, naïve_été, 数, "😀"[::-1], len("🏝️"))
""", "3 4 5 😀 2\n"),
    "annotations": ("""
from __future__ import annotations
from typing import Optional, List
Number = int
x: int = 3
def f(a: int, b: Optional[str] = None, *c: float) -> List[int]:
    y: list[int] = [a]
    return y
print(f(x))
""", "[3]\n"),
    "dataclass": ("""
from dataclasses import dataclass, field, asdict, replace
@dataclass(order=True)
class Card:
    value: int
    suit: str = "hearts"
    seen: list = field(default_factory=list, compare=False)
    def __post_init__(self):
        self.seen.append(self.value)
@dataclass(frozen=True)
class P:
    x: int
print(Card(3), Card(3) < Card(4), asdict(Card(2)), replace(Card(1), value=9), {P(1): 2}[P(1)])
""", "Card(value=3, suit='hearts', seen=[3]) True {'value': 2, 'suit': 'hearts', 'seen': [2]} "
         "Card(value=9, suit='hearts', seen=[1, 9]) 2\n"),
    "enum": ("""
from enum import Enum, auto
class Colour(Enum):
    RED = auto()
    BLUE = auto()
    @property
    def nice(self): return self.name.title()
print(Colour.RED, [c.nice for c in Colour], Colour["BLUE"].value, Colour(1) is Colour.RED)
""", "Colour.RED ['Red', 'Blue'] 2 True\n"),
    "modules": ("""
import math
import string as s
from math import sqrt, pi as PI
from collections import Counter, deque, defaultdict, namedtuple
import itertools, functools, statistics
Point = namedtuple("Point", "x y")
d = defaultdict(list); d["a"].append(1)
q = deque([1, 2]); q.appendleft(0)
print(math.floor(2.7), sqrt(16), round(PI, 2), s.ascii_lowercase[:3], Counter("hello").most_common(1))
print(Point(1, 2).x, dict(d), list(q), list(itertools.islice(itertools.count(), 3)))
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), statistics.mean([1, 2, 3]), statistics.median([5, 1, 9]))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60))
""", "2 4.0 3.14 abc [('l', 2)]\n1 {'a': [1]} [0, 1, 2] [0, 1, 2]\n24 2 5\n1548008755920\n"),
    "star": ("""
from math import *
from random import *
print(floor(pi), 1 <= randint(1, 6) <= 6)
""", "3 True\n"),
    "dates": ("""
from datetime import date, timedelta
import datetime
d = date(2024, 2, 28) + timedelta(days=2)
print(d, d.weekday(), (date(2025, 1, 1) - d).days, datetime.datetime(2024, 1, 2, 3, 4).isoformat())
""", "2024-03-01 4 306 2024-01-02T03:04:00\n"),
    "properties": ("""
class Circle:
    count = 0
    def __init__(self, r): self.r = r; Circle.count += 1
    @property
    def r(self): return self._r
    @r.setter
    def r(self, value):
        if value < 0: raise ValueError("negative")
        self._r = value
    @staticmethod
    def unit(): return Circle(1)
    @classmethod
    def twice(cls, r): return cls(2 * r)
c = Circle.twice(4); c.r = 5
print(c.r, Circle.unit().r, Circle.count, hasattr(c, "r"), getattr(c, "q", "none"), callable(c.unit))
setattr(c, "q", 3); print(c.q); delattr(c, "q"); print(hasattr(c, "q"))
try: c.r = -1
except ValueError as e: print(e)
""", "5 1 2 True none True\n3\nFalse\nnegative\n"),
    "collections": ("""
a = [3, 1, 2]
a.sort(); a.insert(0, 9); a += [4]
b, *c = a
d = {"x": 1, **{"y": 2}} | {"z": 3}
del d["x"]
print(a, b, c, a[-1], a[1:3], sorted(d.items(), key=lambda p: -p[1]), {1, 2} & {2, 3}, max(a), any(a), [*zip(a, "ab")])
print([[i * j for j in range(3)] for i in range(3) if i], {k: v for k, v in enumerate("ab")}, sum(x for x in a))
print(list(map(str, a)), list(filter(None, [0, 1])), list(reversed(a)), (1,) + (2,), bytes([65]), bytearray(b"a"))
""", "[9, 1, 2, 3, 4] 9 [1, 2, 3, 4] 4 [1, 2] [('z', 3), ('y', 2)] {2} 9 True [(9, 'a'), (1, 'b')]\n"
         "[[0, 1, 2], [0, 2, 4]] {0: 'a', 1: 'b'} 19\n"
         "['9', '1', '2', '3', '4'] [1] [4, 3, 2, 1, 9] (1, 2) b'A' bytearray(b'a')\n"),
    "numbers": ("""
print(7 // 2, -7 % 3, 2 ** 10, 10 / 4, round(2.5), abs(-3), divmod(7, 2), int("42"), float("1e3"), hex(255), bin(5))
print(2 ** 200, 0.1 + 0.2, int("ff", 16), complex(1, 2), chr(97), ord("a"), True + True, pow(2, 5, 7), 1_000)
print(float("inf"), 5 if 1 < 2 < 3 else 6, not 0, None is None, 3 and 4, "" or "b", ~5, 6 ^ 3, 1 << 4)
""", "3 2 1024 2.5 2 3 (3, 1) 42 1000.0 0xff 0b101\n"
         "1606938044258990275541962092341162602522202993782792835301376 0.30000000000000004 255 (1+2j) a 97 2 4 1000\n"
         "inf 5 True True 4 b -6 5 16\n"),
    "printing": ("""
print("a", "b", sep="-", end="!\\n")
print(1, None, [2.0, "x"], sep=", ", flush=True)
print()
print(*range(3), sep="")
print("no", "file", file=None)
class Paper:
    def __init__(self): self.text = ""
    def write(self, text): self.text += text
p = Paper(); print("on paper", file=p); print(p.text.strip())
""", "a-b!\n1, None, [2.0, 'x']\n\n012\nno file\non paper\n"),
    "walrus and unpacking": ("""
if (n := len([1, 2, 3])) > 2: print(n)
(a, b), c = (1, 2), 3
a, b = b, a
x = y = 4
x, y = y + 1, x
for i, (k, v) in enumerate({"p": 1}.items()): print(i, k, v)
print(a, b, c, x, y, *[1, 2], **{"sep": "|"})
""", "3\n0 p 1\n2|1|3|5|4|1|2\n"),
    "same as ever": ("""
class Pet: pass
pet = Pet()
pet.format = "tall"
print(pet, pet.format, id(pet) == id(pet), id(pet) != id(Pet), isinstance(Pet, type), type(3) is int)
f_name, co_worker, mro_list = "Ann", 1, []
print(f_name, co_worker, mro_list, len.__name__, Pet.__name__, pet.__class__.__name__, Pet.__doc__)
""", "<__main__.Pet object> tall True True True True\nAnn 1 [] len Pet Pet None\n"),
    "abstract and generic": ("""
from typing import Generic, TypeVar, NamedTuple
T = TypeVar("T")
class Stack(Generic[T]):
    __slots__ = ("items",)
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> None: self.items.append(item)
class Place(NamedTuple):
    x: int
    y: int = 0
s = Stack[int](); s.push(3)
print(s.items, Place(4), Place(1)._replace(y=2))
""", "[3] Place(x=4, y=0) Place(x=1, y=2)\n"),
    "one only": ("""
class One:
    only = None
    def __new__(cls):
        if cls.only is None: cls.only = super().__new__(cls)
        return cls.only
print(One() is One())
""", "True\n"),
    "catching": ("""
for bad in [lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: int("x"), lambda: undefined, lambda: None.x,
            lambda: "a" + 1, lambda: exit(), lambda: math.pi]:
    try: bad()
    except Exception as e: print(type(e).__name__, end=" ")
try: import nothing_like_this
except ImportError as e: print(e)
""", "ZeroDivisionError IndexError KeyError ValueError NameError AttributeError TypeError NameError NameError "
         "No module named 'nothing_like_this'\n"),
    "the hero": ("""
hero.move_east(2)
print(position(), hero.position(), bag(), can_move(), can_move(west), facing() == west, east)
x, y = position()
while can_move(): move_forward()
print(x, y, look("ahead"), bag(), has("gem"), how_many("gem"))
import time
time.sleep(1.5)
say("I have", 1, "gem")
""", "(2, 0) (2, 0) [] True True False east\n2 0 nothing ['gem'] True 1\n"),
}
