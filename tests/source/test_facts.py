"""What a program is made of, counted on its syntax tree."""

import ast
import json

import pytest

from pyland.source.facts import WORDS, Function, SourceFacts, facts_of


def facts(source: str) -> SourceFacts:
    return facts_of(ast.parse(source))


@pytest.mark.parametrize(("source", "instructions"), [
    ("", 0),
    ("# nothing\n\n", 0),
    ("move_east()\n", 1),
    ("move_east(); move_east()\n", 2),
    ("move_east()\n# move_east()\n\nmove_north()\n", 2),
    ("for i in range(3):\n    move_east()\n", 2),
    ("if a:\n    b()\nelif c:\n    d()\nelse:\n    e()\n", 5),
    ("while a:\n    pass\n", 2),
    ('def walk():\n    """Walk about."""\n    move_east()\n\nwalk()\n', 3),
    ('"""What this is."""\nmove_east()\n', 1),
    ('move_east()\n"not at the top"\n', 2),
    ("a = [b for b in c if d]\n", 1),
    ("say('a'\n    'b')\n", 1),
    ("class A:\n    '''An A.'''\n    x = 1\n", 2),
    ("match a:\n    case 1:\n        b()\n", 2),
    ("try:\n    a()\nexcept ValueError:\n    b()\nfinally:\n    c()\n", 4),
])
def test_instructions(source: str, instructions: int) -> None:
    found = facts(source)
    assert found.instructions == instructions == len(found.counted_lines)


def test_the_lines_that_count_are_known() -> None:
    assert facts("# a\nmove_east()\n\nif b:\n    c(); d()\n").counted_lines == (2, 4, 5, 5)


@pytest.mark.parametrize(("source", "words"), [
    ("for i in a:\n    b()\n", {"for"}),
    ("for i in a:\n    b()\nelse:\n    c()\n", {"for", "else"}),
    ("if a:\n    b()\nelse:\n    c()\n", {"if", "else"}),
    ("if a:\n    b()\nelif c:\n    d()\n", {"if", "elif"}),
    ("if a:\n    b()\nelif c:\n    d()\nelse:\n    e()\n", {"if", "elif", "else"}),
    ("if a:\n    b()\nelse:\n    if c:\n        d()\n", {"if", "else"}),
    ("a = not b\n", {"variables", "logic", "not"}),
    ("a += 1\n", {"variables", "arithmetic"}),
    ("print(a == b and c)\n", {"comparison", "logic", "and"}),
    ("print(f'{a}', (1, 2), {1}, b or c)\n", {"f-string", "tuple", "set", "logic", "or"}),
    ("def f(*a):\n    return\n", {"def", "return", "parameters"}),
    ("def f():\n    return [1]\n", {"def", "return", "list"}),
])
def test_the_words_of_the_language(source: str, words: set[str]) -> None:
    assert facts(source).uses == words
    assert words <= WORDS


def test_what_is_called() -> None:
    assert facts("hero.move_east()\nsay(str(1))\n(lambda: 1)()\n").calls == {"move_east", "say", "str"}


def test_facts_travel_as_plain_data() -> None:
    found = facts("for i in range(3):\n    a()\n    a()\n    a()\ndef f(x, y=1, *z, q):\n    return\n")
    assert found.functions and found.repeats
    assert SourceFacts.from_data(json.loads(json.dumps(found.as_data()))) == found


def test_a_very_long_program_is_counted() -> None:
    assert facts("a()\n" * 20_000).instructions == 20_000


@pytest.mark.parametrize(("source", "repeats"), [
    ("a()\na()\n", ()),
    ("a()\na()\na()\n", ((1, 3),)),
    ("b()\na()\n# again\n\na()\na( )\nb()\n", ((2, 3),)),
    ("a(); a(); a(); a()\n", ((1, 4),)),
    ("a(1)\na(1.0)\na(True)\n", ()),
    ("a(1)\na(2)\na(3)\n", ()),
    ("a('x')\na('y')\na('x')\n", ()),
    ("a(b, c)\na(b(c))\na(b)\n", ()),
    ("a(b=1)\na(c=1)\na(b=1)\n", ()),
    ("global a, b\nglobal a, c\nglobal a, b\n", ()),
    ("x += 1\nx += 1\nx += 1\n", ((1, 3),)),
    ("x += 1\nx -= 1\nx += 1\n", ()),
    ("pass\npass\npass\n", ()),
    ("if a:\n    b()\nif a:\n    b()\nif a:\n    b()\n", ()),
    ("if a:\n    b()\n    b()\n    b()\nelse:\n    c()\n    c()\n    c()\n", ((2, 3), (6, 3))),
    ("a()\na()\nif b:\n    a()\n", ()),
    ("try:\n    a()\nexcept E:\n    b()\n    b()\n    b()\n", ((4, 3),)),
])
def test_instructions_that_stand_there_again_and_again(source: str, repeats: tuple[tuple[int, int], ...]) -> None:
    assert facts(source).repeats == repeats


@pytest.mark.parametrize(("source", "function"), [
    ("def f():\n    a()\n", Function("f")),
    ("\ndef f(a, b=1):\n    c()\n", Function("f", ("a", "b"), 1, line=2)),
    ("def f(a, /, b):\n    c()\n", Function("f", ("a", "b"))),
    ("def f(*a, b=1, **c):\n    d()\n", Function("f", (), 0, True)),
    ("def f(*, a):\n    d()\n", Function("f", (), 0, False, True)),
    ("def f(a):\n    b()\ndef f():\n    b()\n", Function("f", line=3)),
    ("if a:\n    def f():\n        b()\n", None),
    ("def g():\n    def f():\n        b()\n", None),
    ("f = lambda: 1\n", None),
])
def test_functions_at_the_top(source: str, function: Function | None) -> None:
    assert facts(source).function("f") == function


@pytest.mark.parametrize(("function", "counts"), [
    (Function("f", ("a", "b"), 1), {1, 2}),
    (Function("f", ("a",), 0, True), {1, 2, 3, 4}),
    (Function("f"), {0}),
    (Function("f", ("a",), 0, False, True), set()),
])
def test_with_how_many_values_a_function_can_be_called(function: Function, counts: set[int]) -> None:
    assert {count for count in range(5) if function.takes(count)} == counts


def test_a_very_deep_program_is_counted() -> None:
    tree = ast.parse("a()\n" * 3)
    assert facts_of(tree).repeats == ((1, 3),)
    value: ast.expr = ast.Constant(1)
    for _number in range(20_000):
        value = ast.BinOp(value, ast.Add(), ast.Constant(1))
    tree.body[0] = ast.Expr(value, lineno=1, col_offset=0)
    assert facts_of(tree).uses == {"arithmetic"}
