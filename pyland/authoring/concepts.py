"""Which concepts a program shows that it wants: what it is made of, in the words of `teaches` and `needs`."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from pyland.source.facts import SourceFacts

_OF_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "for": ("for",), "while": ("while",), "break": ("while", "for"), "continue": ("while", "for"), "if": ("if",),
    "else": ("else",), "comparison": ("comparison",), "logic": ("logic",), "variables": ("variables",),
    "def": ("functions",), "lambda": ("functions",), "return": ("return",), "list": ("lists",),
    "comprehension": ("lists", "dictionaries"), "dict": ("dictionaries",), "class": ("classes",),
})
"""Any one of the concepts is enough. A word that is not here (`with`, say) belongs to no concept, so nobody asks."""
_OF_CALLS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "range": ("range",), "print": ("print",), "input": ("input",), "randint": ("random",), "randrange": ("random",),
    "choice": ("random",), "shuffle": ("random",),
})


def untaught(facts: SourceFacts, taught: Collection[str]) -> Iterator[str]:
    """The words and calls of a program for which none of the concepts is `taught`, in order."""
    for found, concepts in ((facts.uses, _OF_WORDS), (facts.calls, _OF_CALLS)):
        for word in sorted(found & concepts.keys()):
            if not any(concept in taught for concept in concepts[word]):
                yield word
