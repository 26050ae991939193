"""What a program is made of, and the concepts for it."""

import ast
import keyword

import pytest

from pyland.authoring.concepts import _OF_CALLS, _OF_WORDS, untaught
from pyland.level.spec import CONCEPTS
from pyland.source.facts import facts_of


def missing(source, *taught):
    return list(untaught(facts_of(ast.parse(source)), taught))


@pytest.mark.parametrize(("source", "words"), [
    ("move_east(3)\nsay('hello')", []),
    ("for i in range(3):\n    pass", ["for", "range"]),
    ("while True:\n    break", ["break", "while"]),
    ("if a == 1 and not b:\n    pass\nelse:\n    pass", ["comparison", "else", "if", "logic"]),
    ("def f():\n    return 1", ["def", "return"]),
    ("x = [1]\ny = {}", ["dict", "list", "variables"]),
    ("print(input())", ["input", "print"]),
    ("from random import randint\nmove_east(randint(1, 3))", ["randint"]),
    ("class A:\n    pass", ["class"]),
    ("with a:\n    pass", []),
])
def test_every_word_wants_its_concept(source, words):
    assert missing(source) == words
    assert missing(source, *CONCEPTS) == []


def test_one_of_several_concepts_is_enough():
    assert missing("for i in x:\n    break", "for") == []
    assert missing("while True:\n    break", "while") == []
    assert missing("x = [y for y in z]", "lists", "variables") == []


def test_all_concepts_can_be_taught_and_all_words_found():
    assert {concept for concepts in (*_OF_WORDS.values(), *_OF_CALLS.values()) for concept in concepts} <= set(CONCEPTS)
    everything = "for a in b:\n    x = {}, [], [1 for _ in ()]\n    continue\nwhile a < b or c:\n    break\n" \
                 "if a:\n    lambda: 1\nelse:\n    pass\ndef f():\n    return\nclass C:\n    pass\n"
    assert set(missing(everything)) == set(_OF_WORDS)
    assert all(word in _OF_WORDS or word not in keyword.kwlist for word in _OF_CALLS)
