"""uses, avoids: what the program is made of."""

from dataclasses import dataclass
from typing import ClassVar, TypeVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_texts, read_word
from pyland.challenge.run import Judgement, Run
from pyland.source.facts import WORDS, SourceFacts
from pyland.text import Message, _

W = TypeVar("W", bound="Made")


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
        first, *others = self.words
        text = _("`{word}`", word=first)
        for word in others:
            text = _("{some}, `{word}`", some=text, word=word)
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
        return Judgement(False, how_far, _("There is no `{word}` in your program.", word=missing[0]))


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
        return Judgement(False, missed=_("There is `{word}` in your program. Do it without.", word=found))


def _word(name: str, word: str) -> str:
    if not word.endswith("()"):
        if word.isidentifier() and "_" in word:
            raise GoalProblem(_("`{name}`: for a command write `{word}()`, with brackets.", name=name, word=word))
        return read_word(name, word, WORDS, _("the word of Python"))
    if not word[:-2].isidentifier():
        problem = _("`{name}`: `{word}` is no name with brackets, like `move_forward()`.", name=name, word=word)
        raise GoalProblem(problem)
    return word


def _has(facts: SourceFacts, word: str) -> bool:
    return word[:-2] in facts.calls if word.endswith("()") else word in facts.uses
