"""What a program is made of, counted on its syntax tree."""

import ast

import pytest

from pyland.source.facts import SourceFacts, facts_of


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
    ("if a:\n    b()\nelif c:\n    d()\n", {"if"}),
    ("a = not b\n", {"variables", "logic"}),
    ("a += 1\n", {"variables"}),
    ("print(a == b and c)\n", {"comparison", "logic"}),
    ("def f():\n    return [1]\n", {"def", "return", "list"}),
])
def test_the_words_of_the_language(source: str, words: set[str]) -> None:
    assert facts(source).uses == words


def test_what_is_called() -> None:
    assert facts("hero.move_east()\nsay(str(1))\n(lambda: 1)()\n").calls == {"move_east", "say", "str"}


def test_facts_travel_as_plain_data() -> None:
    found = facts("for i in range(3):\n    move_east()\n")
    assert SourceFacts.from_data(found.as_data()) == found


def test_a_very_long_program_is_counted() -> None:
    assert facts("a()\n" * 20_000).instructions == 20_000
