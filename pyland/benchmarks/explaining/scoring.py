"""Whether what was told about a broken program is right, and whether a child can read it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pyland.authoring.readability import grade, words_in
from pyland.benchmarks.explaining.collection import Program

_CODE = re.compile(r"`+[^`]*`+")
_NAMED_LINES = re.compile(r"\blines?\s+(`?\d+`?(?:(?:\s*,\s*|,?\s+(?:and|or|to)\s+)`?\d+)*)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n{2,}")
_JARGON = re.compile(
    r"\b(?:tokens?|pars(?:e[ds]?|er|ing)|invalid syntax|syntax ?errors?|tracebacks?|stack traces?|exceptions?|NoneType"
    r"|iterables?|iterators?|iterat(?:e[ds]?|ing|ions?)|positional|keyword arguments?|subscript\w*|EOF|EOL|literals?"
    r"|identifiers?|expressions?|operands?|attributes?|callable|concatenat\w*|unindent\w*|dedent\w*|delimiters?"
    r"|unterminated|unmatched|referenced before assignment|(?:local|global) variables?|unbound|unpack\w*|codecs?"
    r"|unicode|non-printable|ASCII|base 10|recursion depth|object is not|item assignment|modulo|namespaces?|scopes?"
    r"|dunder|(?:im)?mutable|booleans?|walrus|f-strings?|bytecode|compil(?:e[ds]?|er|ing)|interpreter|stdin"
    r"|module named|ordinal|descriptors?)\b"
    r"|(?<!for )\binstances?\b|\bU\+[0-9A-F]{4}|'\w+' object\b",
    re.IGNORECASE,
)
_RARE = re.compile(
    r"\b(?:arguments?|parameters?|strings?|integers?|floats?|methods?|statements?|objects?|modules?|operators?|tuples?"
    r"|dictionar(?:y|ies)|assign\w*|types?(?= of| as|\b is)|defined)\b",
    re.IGNORECASE,
)
_SUSPECTS = ("bracket|parenthes", "quot|speech mark", "colon", "comma", "spell|typo", "indent|space", "capital")
_ANY_OF_THEM = re.compile(r"\b(?:or|check|missing|forg[eo]t\w*|maybe|perhaps)\b", re.IGNORECASE)
_MANY = 3
MOST_WORDS = 40
HARDEST_GRADE = 4.0

CRITERIA = ("answered", "right_line", "fix_line", "names_it", "no_jargon", "ready")
FAULTS = ("misled", "suspects", "too_long", "too_hard")


@dataclass(frozen=True, slots=True)
class Told:
    """What a system told about a program: three texts, the line they point at, and the lines that a repair changes."""

    kind: str
    title: str
    message: str
    hint: str = ""
    line: int | None = None
    repaired: frozenset[int] = frozenset()
    repair: str | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that there are."""
        return tuple(text for text in (self.title, self.message, self.hint) if text)

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(self.texts)


@dataclass(frozen=True, slots=True)
class Score:
    """How good it was: a mark for each criterion, then how long and how hard to read it is.

    `jargon` and `rare` are the words of the trade that were found; only the first may never appear.
    """

    answered: bool = False
    right_line: bool = False
    fix_line: bool = False
    names_it: bool = False
    misled: bool = False
    no_jargon: bool = False
    suspects: bool = False
    words: int = 0
    grade: float = 0.0
    jargon: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether it helps: the right line, the true mistake, in plain words, and no wrong lead."""
        return self.right_line and self.names_it and self.no_jargon and not self.misled and not self.suspects

    @property
    def too_long(self) -> bool:
        """Whether it has more words than a child reads."""
        return self.words > MOST_WORDS

    @property
    def too_hard(self) -> bool:
        """Whether one has to be older to read it."""
        return self.grade > HARDEST_GRADE

    @property
    def missed(self) -> tuple[str, ...]:
        """The names of the criteria that it does not meet, and of the faults that it has."""
        if not self.answered:
            return ("answered",)
        unmet = (name for name in CRITERIA if name != "ready" and not getattr(self, name))
        return (*unmet, *(name for name in FAULTS if getattr(self, name)))


def score(program: Program, told: Told | None) -> Score:
    """How good it is what was told about a program; None is nothing at all."""
    if told is None:
        return Score()
    text = told.text
    misled = program.misleads is not None and program.misleads.search(text) is not None
    jargon = words_of_the_trade(text)
    at = ({told.line} if told.line else set()) | told.repaired | named_lines(text)
    return Score(
        answered=True,
        right_line=told.line in program.lines,
        fix_line=not program.fix.isdisjoint(at),
        names_it=program.cause.search(text) is not None and not misled,
        misled=misled,
        no_jargon=not jargon,
        suspects=lists_suspects(text),
        words=words_in(told.texts),
        grade=grade(told.texts),
        jargon=jargon,
        rare=_found(_RARE, text),
    )


def best(program: Program, told: Iterable[Told]) -> tuple[Told | None, Score]:
    """The remark that helps most with a program that runs, and its score."""
    scored = [(one, score(program, one)) for one in told]
    return max(scored, key=_worth, default=(None, Score()))


def _worth(pair: tuple[Told, Score]) -> tuple[bool, bool, bool]:
    return pair[1].ready, pair[1].names_it, pair[1].right_line


def words_of_the_trade(text: str) -> tuple[str, ...]:
    """The words in a text, outside code, that no child has to know."""
    return _found(_JARGON, text)


def named_lines(text: str) -> set[int]:
    """The lines that a text speaks of: those of “lines 3, 4 and 7” are three."""
    return {int(number) for found in _NAMED_LINES.findall(text) for number in re.findall(r"\d+", found)}


def lists_suspects(text: str) -> bool:
    """Whether a text only lists what is wrong with programs now and then: “check your brackets, quotes and colons”."""
    return any(
        sum(bool(re.search(suspect, sentence, re.IGNORECASE)) for suspect in _SUSPECTS) >= _MANY
        and _ANY_OF_THEM.search(sentence) is not None
        for sentence in _SENTENCE.split(_CODE.sub("X", text))
    )


def _found(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match[0].lower() for match in pattern.finditer(_CODE.sub("X", text))))
