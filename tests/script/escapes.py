"""Programs that try to get out, or to look where they should not. Each would print LEAK if it came anywhere."""

ESCAPES = {
    "class of a value": ("print('LEAK', ().__class__.__base__)", "Refused"),
    "class that is set": ("class A: pass\na = A()\na.__class__ = int\nprint('LEAK')", "Refused"),
    "class of a class": ("class A: pass\nprint('LEAK', A.__class__.__call__(A.__class__, 'B', (), {}))", "Refused"),
    "class of a class in full": ("class A: pass\nA.__class__('B', (), {})\nprint('LEAK')", "Refused"),
    "all classes": ("print('LEAK', object.__subclasses__())", "Refused"),
    "bases": ("class A: pass\nprint('LEAK', A.__bases__)", "Refused"),
    "mro": ("print('LEAK', int.mro())", "Refused"),
    "globals of a function": ("print('LEAK', move_east.__globals__)", "Refused"),
    "globals in an f-string": ("print(f'LEAK {move_east.__globals__}')", "Refused"),
    "code of a function": ("def f(): pass\nf.__code__ = print.__code__\nprint('LEAK')", "Refused"),
    "closure": ("print('LEAK', move_east.__closure__)", "Refused"),
    "self of a builtin": ("print('LEAK', len.__self__)", "Refused"),
    "builtins by name": ("print('LEAK', __builtins__)", "Refused"),
    "import by name": ("__import__('os').system('echo LEAK')", "Refused"),
    "import": ("import os\nprint('LEAK')", "Refused"),
    "import from": ("from sys import modules\nprint('LEAK')", "Refused"),
    "import of a part": ("import os.path\nprint('LEAK')", "Refused"),
    "import as": ("import subprocess as math\nprint('LEAK')", "Refused"),
    "import caught": ("try:\n    import ctypes\nexcept ImportError:\n    pass\nprint('LEAK')", "Refused"),
    "import of the program": ("import __main__\nprint('LEAK')", "Refused"),
    "import of the child": ("import child.main\nprint('LEAK')", "ModuleNotFoundError"),
    "import of us": ("import pyland\nprint('LEAK')", "ModuleNotFoundError"),
    "relative import": ("from . import link\nprint('LEAK')", "ImportError"),
    "open": ("print('LEAK', open('/etc/passwd').read())", "Refused"),
    "eval": ("print('LEAK', eval('1'))", "Refused"),
    "exec": ("exec('print(\"LEAK\")')", "Refused"),
    "compile": ("print('LEAK', compile('1', 'x', 'eval'))", "Refused"),
    "globals": ("print('LEAK', globals())", "Refused"),
    "locals": ("print('LEAK', locals())", "Refused"),
    "vars": ("print('LEAK', vars(hero))", "Refused"),
    "dir": ("print('LEAK', dir(hero))", "Refused"),
    "getattr": ("print('LEAK', getattr(move_east, '__glo' + 'bals__'))", "Refused"),
    "getattr with a default": ("print('LEAK', getattr(move_east, '__code__', 1))", "Refused"),
    "getattr by map": ("print('LEAK', *map(getattr, [print], ['__self__']))", "Refused"),
    "getattr with a text of its own": ("""
class Sly(str):
    def startswith(self, *a): return False
    def __str__(self): return "name"
    def __eq__(self, other): return False
    def __hash__(self): return 1
print('LEAK', getattr(move_east, Sly('__globals__')))
""", "Refused"),
    "hasattr": ("print('LEAK', hasattr(move_east, '__globals__'))", "Refused"),
    "setattr": ("def f(): pass\nsetattr(f, '__code__', 1)\nprint('LEAK')", "Refused"),
    "format": ("print('LEAK {0.__globals__}'.format(move_east))", "Refused"),
    "format with an index": ("print('LEAK {0[0].__class__}'.format([print]))", "Refused"),
    "format in a format": ("print('LEAK {:{0.__class__}}'.format(1))", "Refused"),
    "format kept for later": ("f = 'LEAK {0.__self__}'.format\nprint(f(print))", "Refused"),
    "format of the type": ("print(str.format('LEAK {0.__self__}', print))", "Refused"),
    "format by getattr": ("print(getattr('LEAK {0.__self__}', 'format')(print))", "Refused"),
    "format by a subclass": ("class S(str): pass\nprint(S('LEAK {0.__self__}').format(print))", "Refused"),
    "format by super": ("""
class S(str):
    def go(self, x): return super().format(x)
print(S('LEAK {0.__self__}').go(print))
""", "Refused"),
    "format_map": ("print('LEAK {a.__self__}'.format_map({'a': print}))", "Refused"),
    "format added to": ("""
class Thief:
    def __radd__(self, other): print('LEAK', other('{0.__self__}', print))
class S(str): pass
s = S('x')
s.format += Thief()
""", "Refused"),
    "code in the name of a field": ("""
from dataclasses import dataclass, fields
@dataclass
class A: x: int = 0
fields(A)[0].name = "x=0,y=print('LEAK', ().__class__.__base__),z"
@dataclass
class B(A): pass
""", "Refused"),
    "code in the name of a field that is kept": ("""
from dataclasses import dataclass, field
x_field = field(default=0)
@dataclass
class A: x: int = x_field
x_field.name = "x=0,y=print('LEAK', ().__class__.__base__),z"
@dataclass
class B(A): pass
""", "Refused"),
    "code in the name of a typed key": ("""
from dataclasses import dataclass
from typing import TypedDict
dataclass(TypedDict("D", {"x=print('LEAK'),y": int}))
""", "ImportError"),
    "code in an annotation of a dataclass": ("""
from dataclasses import dataclass, fields
from typing import NamedTuple
class N(NamedTuple):
    x: "print('LEAK')"
fields(dataclass(N))[0].type._evaluate({}, {}, frozenset())
""", "TypeError"),
    "code in an annotation by getattr": ("""
from dataclasses import dataclass, fields
from typing import NamedTuple
class N(NamedTuple):
    x: "print('LEAK')"
getattr(fields(dataclass(N))[0].type, '_eval' + 'uate')({}, {}, frozenset())
""", "TypeError"),
    "code in an annotation that is read": ("""
from typing import NamedTuple
class N(NamedTuple):
    x: "print('LEAK')"
N.__annotations__['x'].evaluate()
""", "AttributeError"),
    "code in an annotation of a dispatch": ("""
from functools import singledispatch
@singledispatch
def show(thing): pass
@show.register
def _(thing: "print('LEAK', ().__class__.__base__)"): pass
""", "ImportError"),
    "annotations changed before code is made of them": ("""
from dataclasses import dataclass
class A:
    x: int = 0
A.__annotations__["y=print('LEAK'),z"] = int
dataclass(A)
print(A.__annotations__["y=print('LEAK'),z"])
""", "KeyError"),
    "annotations of what is not the program's": ("print('LEAK', print.__annotations__)", "Refused"),
    "defaults of what is not the program's": ("print('LEAK', print.__defaults__)", "Refused"),
    "defaults that are set": ("def f(a=1): pass\nf.__defaults__ = (print,)\nprint('LEAK')", "Refused"),
    "setting by super": ("""
class A:
    def set(self, name, value): super().__setattr__(name, value)
A().set('__class__', int)
print('LEAK')
""", "Refused"),
    "setting by object": ("""
class A: pass
object.__setattr__(A(), '__class__', int)
print('LEAK')
""", "Refused"),
    "setting with a text of its own": ("""
class Sly(str):
    def __eq__(self, other): return False
    def __hash__(self): return 1
class A: pass
A().__setattr__(Sly('__class__'), int)
print('LEAK')
""", "Refused"),
    "setting by getattr": ("class A: pass\ngetattr(A(), '__setattr__')('__class__', int)\nprint('LEAK')", "Refused"),
    "deleting by object": ("def f(): pass\nobject.__delattr__(f, '__code__')\nprint('LEAK')", "Refused"),
    "setting in a pattern": ("match 1:\n    case object(__setattr__=s):\n        print('LEAK')", "Refused"),
    "setting added to": ("""
class Thief:
    def __radd__(self, other): print('LEAK', other)
class A: pass
A().__setattr__ += Thief()
""", "Refused"),
    "attrgetter": ("import operator\nprint('LEAK', operator.attrgetter('__globals__')(print))", "AttributeError"),
    "attrgetter with dots": (
        "import operator\nprint('LEAK', operator.attrgetter('real.__class__.__base__')(1))", "AttributeError"
    ),
    "attrgetter with format": (
        "import operator\nprint(operator.attrgetter('format')('LEAK {0.__self__}')(print))", "AttributeError"
    ),
    "methodcaller": ("import operator\nprint('LEAK', operator.methodcaller('__dir__')(print))", "AttributeError"),
    "methodcaller with format": (
        "import operator\nprint(operator.methodcaller('format', print)('LEAK {0.__self__}'))", "AttributeError"
    ),
    "name of a field that leads behind the scenes": ("""
from dataclasses import dataclass, fields
@dataclass
class A: x: int = 0
fields(A)[0].name = "__globals__"
@dataclass
class B(A): pass
print('LEAK', B.__match_args__)
""", "Refused"),
    "name of a field in a pattern": ("""
from dataclasses import dataclass, fields
@dataclass
class A: x: int = 0
fields(A)[0].name = "__globals__"
@dataclass
class B(A): pass
print('LEAK')
""", "Refused"),
    "field of a class of its own": ("""
from dataclasses import dataclass, field
class Sly(type(field())):
    @property
    def name(self): return "__globals__"
    @name.setter
    def name(self, value): pass
@dataclass
class A: x: int = Sly(1, None, True, True, None, True, None, False)
print('LEAK')
""", "Refused"),
    "format in a pattern by its place": ("""
from dataclasses import dataclass
@dataclass(init=False, repr=False, eq=False)
class S(str): format: object
match S('LEAK {0.__self__}'):
    case S(way):
        print(way(print))
""", "TypeError"),
    "taken in by an abstract class": ("from abc import ABC\nABC.register(int)\nprint('LEAK')", "Refused"),
    "taken in by getattr": (
        "from collections.abc import Sized\ngetattr(Sized, 'regi' + 'ster')(int)\nprint('LEAK')", "Refused"
    ),
    "alias that makes things": ("from typing import List\nList[int]._inst = True\nprint('LEAK')", "Refused"),
    "alias of a type": ("from typing import Type\nprint('LEAK', Type[int](int)('A', (), {}))", "Refused"),
    "vars of a class": ("class A: pass\nprint('LEAK', vars(A))", "Refused"),
    "vars of a function": ("print('LEAK', vars(move_east))", "Refused"),
    "dir of a function": ("def f(): pass\nprint('LEAK', dir(f))", "Refused"),
    "insides of an abstract class": ("from abc import ABC\nprint('LEAK', ABC._abc_impl)", "Refused"),
    "words past the game": ("from abc import ABC\nABC._dump_registry()\nprint('LEAK')", "Refused"),
    "printing to the pipe": ("import calendar\ncalendar.prmonth(2024, 1)\nprint('LEAK')", "Refused"),
    "code of an abstract class": ("from abc import ABCMeta\nprint('LEAK')", "Refused"),
    "output of a stack": ("from contextlib import redirect_stdout\nprint('LEAK')", "Refused"),
    "copying by a method of its own": ("class A:\n    def __reduce__(self): print('LEAK')\n", "Refused"),
    "json from a file": ("import json\nprint('LEAK', json.load)", "Refused"),
    "insides of json": ("import json.decoder\nprint('LEAK')", "Refused"),
    "parser of patterns": ("import re\nprint('LEAK', re._parser)", "Refused"),
    "cause of a mistake": ("""
try: 1 / 0
except Exception as e: error = e
print('LEAK', error.__context__.__traceback__)
""", "Refused"),
    "pattern": ("match move_east:\n    case object(__globals__=g):\n        print('LEAK', g)", "Refused"),
    "pattern with format": ("match 'LEAK {0.__self__}':\n    case str(format=f):\n        print(f(print))", "Refused"),
    "pattern by match args": ("class A:\n    __match_args__ = ('__globals__',)\nprint('LEAK')", "Refused"),
    "metaclass": ("class A(metaclass=print): pass\nprint('LEAK')", "Refused"),
    "metaclass by stars": ("class A(**{'metaclass': print}): pass\nprint('LEAK')", "Refused"),
    "type makes a class": ("print('LEAK', type('A', (), {}))", "Refused"),
    "type of a type": ("print('LEAK', type(type(int))('A', (), {}))", "Refused"),
    "type behind the guard": ("print('LEAK', type(int).__subclasses__(int))", "Refused"),
    "class by attribute": ("print('LEAK', int.__class__('A', (), {}))", "Refused"),
    "traceback": ("try:\n    1 / 0\nexcept Exception as e:\n    print('LEAK', e.__traceback__)", "Refused"),
    "frame of a traceback": ("def f(t): print('LEAK', t.tb_frame)\nf(1)", "Refused"),
    "frame of a generator": ("g = (x for x in [1])\nprint('LEAK', g.gi_frame.f_back)", "Refused"),
    "code of a generator": ("def f(): yield\nprint('LEAK', f().gi_code)", "Refused"),
    "frame by getattr": ("g = (x for x in [1])\nprint('LEAK', getattr(g, 'gi_' + 'frame'))", "Refused"),
    "dict": ("print('LEAK', str.__dict__['format'])", "Refused"),
    "reduce": ("print('LEAK', [].__reduce_ex__(2))", "Refused"),
    "getattribute": ("print('LEAK', object.__getattribute__(print, '__self__'))", "Refused"),
    "finaliser": ("class A:\n    def __del__(self): print('LEAK')\nA()", "Refused"),
    "set name": ("__name__ = 'os'\nprint('LEAK')", "Refused"),
    "capture a name": ("match 'os':\n    case __name__:\n        print('LEAK')", "Refused"),
    "annotations": ("class A:\n    __annotations__ = {'x: print(1)': int}\nprint('LEAK')", "Refused"),
    "module of a class": ("class A:\n    __module__ = 'os'\nprint('LEAK')", "Refused"),
    "wraps": ("import functools\nfunctools.wraps(print, assigned=('__self__',))(print)\nprint('LEAK')", "TypeError"),
    "Formatter": ("import string\nprint('LEAK', string.Formatter)", "AttributeError"),
    "module of a function": ("import math\nprint('LEAK', math.sin.__self__)", "Refused"),
    "module of a module": ("import statistics\nprint('LEAK', statistics.sys)", "AttributeError"),
    "loader": ("import math\nprint('LEAK', math.__loader__)", "Refused"),
    "change a module": ("import math\nmath.pi = 3\nprint('LEAK')", "AttributeError"),
    "change the hero": ("hero.move_east = 3\nprint('LEAK')", "AttributeError"),
    "clock": ("import time\nprint('LEAK', time.time())", "Refused"),
    "clock by name": ("from time import perf_counter\nprint('LEAK')", "Refused"),
    "today": ("import datetime\nprint('LEAK', datetime.date.today())", "Refused"),
    "now": ("from datetime import datetime\nprint('LEAK', datetime.now())", "Refused"),
    "async": ("async def f(): pass\nprint('LEAK')", "Refused"),
    "tick by name": ("<tick>(1)\nprint('LEAK')", "SyntaxError"),
    "wide letters": ("print('LEAK', print.__ｓｅｌｆ__)", "Refused"),
    "breakpoint": ("breakpoint()\nprint('LEAK')", "Refused"),
    "exit": ("exit()\nprint('LEAK')", "NameError"),
    "class by the cell": ("class A:\n    def f(self): return __class__\nprint('LEAK', A().f())", "Refused"),
    "function of a method": ("class A:\n    def f(self): pass\nprint('LEAK', A().f.__func__)", "Refused"),
    "transport of print": ("print.__self__._link.tell({'do': 'won'})\nprint('LEAK')", "Refused"),
    "nul": ("print('LEAK')\0", "SyntaxError"),
    "half a character": ("print('LEAK \ud800')", "SyntaxError"),
    "deep brackets": ("print('LEAK', " + "(" * 5000 + ")" * 5000 + ")", "SyntaxError"),
    "kind of a field is called": ("""
from dataclasses import field
class F(type(field())): pass
print('LEAK')
""", "Refused"),
    "attribute of a typing alias": ("from typing import List\nList[int]._inst = True\nprint('LEAK')", "Refused"),
    "enum made of a module": ("from enum import Enum\nprint('LEAK', Enum('X', 'a', module='os'))", "TypeError"),
    "enum that converts": ("from enum import Enum\nprint('LEAK', Enum._convert_)", "Refused"),
    "own enum that converts": ("from enum import Enum\nclass E(Enum): A = 1\nprint('LEAK', E._convert_)", "Refused"),
    "own enum that is added to": (
        "from enum import Enum\nclass E(Enum): A = 1\nE._convert_ += 1\nprint('LEAK')", "Refused"),
    "locked field of a named tuple": (
        "from collections import namedtuple\nP = namedtuple('P', 'tb_frame')\nprint('LEAK')", "Refused"),
    "locked field of a typed tuple": (
        "from typing import NamedTuple\nclass P(NamedTuple):\n    f_back: int\nprint('LEAK')", "Refused"),
    "named tuple by a call": (
        "from typing import NamedTuple\nP = NamedTuple('P', [('x', int)])\nprint('LEAK')", "Refused"),
    "copy of a method": (
        "import copy\nclass A:\n    def tb_frame(self): pass\nprint(copy.copy(A().tb_frame))\nopen('x')", "Refused"),
    "change of what is imported": ("import random\nrandom.choice = print\nprint('LEAK')", "AttributeError"),
    "private part in a format": ("from enum import Enum\nprint('LEAK {0._convert_}'.format(Enum))", "Refused"),
    "private part by a pattern": ("match print:\n    case object(_x=y):\n        print('LEAK')", "Refused"),
}
