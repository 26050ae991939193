import ast
import textwrap

import pytest

from pyland.script.child.ticks import ATTRIBUTE, TICK, add_ticks

CASES = {
    "one after the other": ("a = 1\nb = 2\n\nc = 3", [1, 2, 4]),
    "on one line": ("a = 1; b = 2; c = 3\nd = 4", [1, 2]),
    "over lines": ("a = [\n  1,\n  2,\n]\nb = (a\n  )", [1, 5]),
    "docstring": ('"""Text."""\na = 1', [2]),
    "a text later on": ('a = 1\n"""Text."""', [1, 2]),
    "future": ('"""Text."""\nfrom __future__ import annotations\na = 1', [3]),
    "for": ("for i in range(2):\n    a = i\nb = 1", [1, 2, 1, 2, 1, 3]),
    "for without rounds": ("for i in []:\n    a = i\nelse:\n    b = 1", [1, 4]),
    "for on one line": ("for i in range(3): a = i", [1, 1, 1, 1]),
    "for with continue": ("for i in range(2):\n    if i == 0:\n        continue\n    a = 1", [1, 2, 3, 1, 2, 4, 1]),
    "for with break": ("for i in range(9):\n    if i:\n        break", [1, 2, 1, 2, 3]),
    "for in for": ("for i in 'ab':\n    for j in 'x':\n        pass", [1, 2, 3, 2, 1, 2, 3, 2, 1]),
    "continue of the outer loop": (
        "for i in 'ab':\n    while False:\n        pass\n    continue",
        [1, 2, 4, 1, 2, 4, 1],
    ),
    "continue of an inner while": (
        "n = 2\nfor i in 'a':\n    while n:\n        n -= 1\n        continue", [1, 2, 3, 4, 5, 3, 4, 5, 3, 2]),
    "continue on one line": ("for i in 'ab': continue", [1, 1, 1]),
    "while": ("n = 2\nwhile n > 0:\n    n = n - 1\nm = 1", [1, 2, 3, 2, 3, 2, 4]),
    "while on one line": ("n = 2\nwhile n: n -= 1", [1, 2, 2, 2]),
    "while with else": ("while False:\n    pass\nelse:\n    a = 1", [1, 4]),
    "if": ("if False:\n    a = 1\nelif 0 == 1:\n    a = 2\nelif True:\n    a = 3\nelse:\n    a = 4", [1, 3, 5, 6]),
    "if on one line": ("if True: a = 1\nelse: a = 2\nif False: a = 1\nelse: a = 2", [1, 3, 4]),
    "function": ("def f(x):\n    y = x\n    return y\n\na = f(1)\nb = f(2)", [1, 5, 2, 3, 6, 2, 3]),
    "function on one line": ("def f(): return 1\nf()\nf()", [1, 2, 1, 3, 1]),
    "function with docstring": ('def f():\n    """Text."""\n    a = 1\nf()', [1, 4, 3]),
    "function of a docstring only": ('def f():\n    """Text."""\nf()', [1, 3]),
    "recursion": ("def f(n):\n    if n:\n        f(n - 1)\nf(1)", [1, 4, 2, 3, 2]),
    "decorators": ("def d(f):\n    return f\n@d\n@d\ndef g():\n    pass\ng()", [1, 3, 4, 5, 2, 2, 7, 6]),
    "class": ('class A:\n    """Text."""\n    x = 1\n    def f(self):\n        return 1\nA().f()', [1, 3, 4, 6, 5]),
    "class on one line": ("class A: x = 1\nclass B(A): pass", [1, 2]),
    "decorated class": ("def d(c):\n    return c\n@d\nclass A:\n    pass", [1, 3, 4, 5, 2]),
    "generator": ("def g():\n    yield 1\n    yield 2\nfor x in g():\n    pass", [1, 4, 2, 5, 4, 3, 5, 4]),
    "try without error": ("try:\n    a = 1\nexcept ValueError:\n    a = 2\nelse:\n    a = 3\nfinally:\n    b = 1",
                          [1, 2, 6, 8]),
    "try with error": (
        "try:\n    int('x')\nexcept KeyError:\n    a = 1\nexcept (ValueError, TypeError) as e:\n    a = 2",
        [1, 2, 3, 5, 6],
    ),
    "bare except": ("try:\n    int('x')\nexcept:\n    a = 1", [1, 2, 3, 4]),
    "except on one line": ("try: int('x')\nexcept ValueError: a = 1\nfinally: b = 1", [1, 2, 3]),
    "bare except on one line": ("try: int('x')\nexcept: a = 1", [1, 2]),
    "except group": (
        "try:\n    raise ExceptionGroup('g', [ValueError()])\nexcept* ValueError:\n    a = 1",
        [1, 2, 3, 4],
    ),
    "with": ("class C:\n    def __enter__(self):\n        return 1\n    def __exit__(self, *a):\n        pass\n"
             "with C() as c:\n    x = c", [1, 2, 4, 6, 3, 7, 5]),
    "match": (
        "match 5:\n    case 4:\n        a = 1\n    case int(x):\n        a = 2\n    case _:\n        a = 3",
        [1, 4, 5],
    ),
    "match with guard": (
        "match 5:\n    case x if x < 3:\n        a = 1\n    case x if x > 3:\n        a = 2",
        [1, 2, 4, 5],
    ),
    "case on one line": ("match 5:\n    case 5: a = 1", [1, 2]),
    "global": ("x = 1\ndef f():\n    global x\n    x = 2\nf()", [1, 2, 5, 4]),
    "nonlocal": (
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    g()\nf()",
        [1, 7, 2, 3, 6, 5],
    ),
    "comprehension": ("a = [i for i in range(3)]\nb = {i: 1 for i in a}", [1, 2]),
    "lambda": ("f = lambda: 1\nf()", [1, 2]),
    "annotation": ("x: int = 1\ny: str", [1, 2]),
    "assert and delete": ("a = 1\nassert a\ndel a\npass", [1, 2, 3, 4]),
    "import": ("import math\nfrom math import pi", [1, 2]),
    "empty": ("", []),
    "only a comment": ("# nothing\n", []),
}


def ticks_of(source: str) -> list[int]:
    lines: list[int] = []
    code = compile(add_ticks(ast.parse(source)), "<program>", "exec")
    exec(code, {TICK: lines.append, ATTRIBUTE: getattr, "__name__": "program"})
    return lines


@pytest.mark.parametrize("case", CASES)
def test_each_line_that_runs_is_told(case):
    source, expected = CASES[case]
    assert ticks_of(source) == expected


def test_docstrings_stay():
    space = {TICK: lambda line: None, "__name__": "program"}
    tree = ast.parse('"""Top."""\ndef f():\n    "F."\n    return 1\nclass A:\n    "A."\n')
    exec(compile(add_ticks(tree), "p", "exec"), space)
    assert (space["__doc__"], space["f"].__doc__, space["A"].__doc__) == ("Top.", "F.", "A.")


def test_places_stay_what_they_were():
    source = "def f():\n    for i in range(3):\n        x = i + 1; y = [x,\n   'é', i]\n    while x: x -= 1\nf()"

    def places(tree):
        return {(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
                for node in ast.walk(tree) if isinstance(node, ast.stmt | ast.expr)}

    assert places(ast.parse(source)) <= places(add_ticks(ast.parse(source)))


@pytest.mark.parametrize("source", [
    "return 1", "break", "def f():\n  x = 1\n  global x", "from __future__ import jetpack",
    "a = 1\nfrom __future__ import annotations", "for i in x:\n  def f(): continue",
])
def test_what_is_wrong_stays_wrong_in_the_same_place(source):
    with pytest.raises(SyntaxError) as before:
        compile(source, "<program>", "exec")
    with pytest.raises(SyntaxError) as after:
        ticks_of(source)
    assert (after.value.msg, after.value.lineno) == (before.value.msg, before.value.lineno)


def test_a_long_chain_of_elif_is_no_deep_recursion():
    source = "n = 400\nif n == 0: pass\n" + "".join(f"elif n == {i}:\n    x = {i}\n" for i in range(1, 500))
    assert ticks_of(source)[-1] == 2 * 400 + 2


def test_programs_cannot_write_the_names_of_the_ticks():
    assert not TICK.isidentifier() and not ATTRIBUTE.isidentifier()


def test_format_is_only_reached_through_the_guard():
    tree = add_ticks(ast.parse(textwrap.dedent("""
        a = "{}".format(x.format.format(1))
        b = str.format_map
        del y.format
        y.format = 3
    """)))
    loads = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)]
    assert loads == []
