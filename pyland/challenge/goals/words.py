"""uses, avoids: what the program is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, TypeVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_texts, read_word
from pyland.challenge.run import Judgement, Run
from pyland.source.facts import WORDS, SourceFacts
from pyland.text import Message, _

W = TypeVar("W", bound="Made")
_TITLES: Mapping[str, Message] = MappingProxyType({
    "for": _("a `for` loop"), "while": _("a `while` loop"), "parameters": _("a function that takes a value"),
    "class": _("a class"), "variables": _("a name with a value"), "arithmetic": _("a calculation"),
    "comparison": _("a comparison like {example}", example="`<`"), "logic": _("`and`, `or` or `not`"),
    "list": _("a list"), "tuple": _("values in round brackets"), "set": _("a set"), "dict": _("a dictionary"),
    "comprehension": _("a list that is made with `for` in its brackets"),
    "f-string": _("a text that begins with {example}", example='`f"`'),
})
"""What people call the words that are not written like that in a program, or that may be there in another form."""


@dataclass(frozen=True, slots=True)
class Made:
    """About the words of the language that stand in the program, and about what it calls ("move_forward()").

    What stands there counts, whether it ever runs or not.
    """

    words: tuple[str, ...]
    name: ClassVar[str]
    of_program: ClassVar[bool] = True

    @classmethod
    def read(cls: type[W], value: Value) -> W:
        """From `uses: for` or `uses: [for, if, move_forward()]`."""
        return cls(tuple(_word(cls.name, word) for word in read_texts(cls.name, value)))

    @property
    def shown(self) -> Message:
        """All the words, for people."""
        first, *others = map(_shown, self.words)
        text = first
        for thing in others:
            text = _("{some}, {thing}", some=text, thing=thing)
        return text


class Uses(Made):
    """All these words stand in the program."""

    __slots__ = ()
    name: ClassVar[str] = "uses"

    def text(self) -> Message:
        return _("Use {words}", words=self.shown)

    def judge(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be looked at."))
        missing = [word for word in self.words if not _has(run.facts, word)]
        many = len(self.words)
        how_far = _("{done} / {all}", done=many - len(missing), all=many) if many > 1 else None
        if not missing:
            return Judgement(True, how_far)
        return Judgement(False, how_far, _("Your program does not use {thing}.", thing=_shown(missing[0])))


class Avoids(Made):
    """None of these words stands in the program."""

    __slots__ = ()
    name: ClassVar[str] = "avoids"

    def text(self) -> Message:
        return _("Do it without {words}", words=self.shown)

    def judge(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be looked at."))
        found = next((word for word in self.words if _has(run.facts, word)), None)
        if found is None:
            return Judgement(True)
        return Judgement(False, missed=_("Your program uses {thing}. Do it without.", thing=_shown(found)))


def _word(name: str, word: str) -> str:
    if not word.endswith("()"):
        if word.isidentifier() and "_" in word:
            raise GoalProblem(_("`{name}`: for a command write `{word}()`, with brackets.", name=name, word=word))
        return read_word(name, word, WORDS, _("the word of Python"))
    if not word[:-2].isidentifier():
        problem = _("`{name}`: `{word}` is no name with brackets, like `move_forward()`.", name=name, word=word)
        raise GoalProblem(problem)
    return word


def _shown(word: str) -> Message:
    return _TITLES.get(word) or _("`{word}`", word=word)


def _has(facts: SourceFacts, word: str) -> bool:
    return word[:-2] in facts.calls if word.endswith("()") else word in facts.uses
