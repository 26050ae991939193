"""never: something that must not happen."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_texts, read_word
from pyland.challenge.run import Judgement, Run
from pyland.source.facts import REPEATED
from pyland.text import Message, _
from pyland.world.events import Bumped, Entry, Lost
from pyland.world.naming import named as in_words
from pyland.world.things import KINDS

DEADLY = ("boulder", "crocodile", "mine", "poison", "snake", "vine")
"""The kinds of things to which one can be lost (`Lost.how` is the name of the kind then)."""
_TEXTS = {
    "bump": _("Never bump into anything"),
    "fall": _("Never fall into a hole"),
    "water": _("Never fall into the water"),
    "lost": _("Never get lost"),
    "repeat": _("Never write the same line {count} times in a row", count=REPEATED),
}


@dataclass(frozen=True, slots=True)
class Never:
    """None of these mishaps happens to anybody. "lost" means any way to get lost, another word one of them: "fall",
    "water", or one of `DEADLY`. "repeat" is about the program: the same simple instruction is not
    written out `REPEATED` times in a row."""

    mishaps: tuple[str, ...]
    name: ClassVar[str] = "never"

    @classmethod
    def read(cls, value: Value) -> "Never":
        """From `never: bump` or `never: [bump, crocodile, repeat]`."""
        known = {*_TEXTS, *DEADLY}
        words = read_texts(cls.name, value)
        return cls(tuple(read_word(cls.name, word, known, _("the mishap")) for word in words))

    @property
    def of_program(self) -> bool:
        """Whether it is about the program too."""
        return "repeat" in self.mishaps

    def text(self) -> Message:
        first, *others = map(_wish, self.mishaps)
        text: Message = first
        for other in others:
            text = _("{first}. {next}", first=text, next=other)
        return text

    def judge(self, run: Run) -> Judgement:
        for entry in run.entries:
            wrong = self._mishap(run, entry)
            if wrong is not None:
                return wrong
        return self._repeated(run) if "repeat" in self.mishaps else Judgement(True)

    def _mishap(self, run: Run, entry: Entry) -> Judgement | None:
        match entry.event:
            case Bumped(at=at, reason=reason) if "bump" in self.mishaps:
                values = {"x": at.x, "y": at.y, "line": entry.line, "reason": in_words(reason, run.end)}
                missed = _("There was a bump on line {line}. {reason}", **values)
                if entry.line is None:
                    missed = _("There was a bump at ({x}, {y}). {reason}", **values)
                return Judgement(False, missed=missed, where=at)
            case Lost(how=how, position=place, reason=reason) if {how, "lost"} & set(self.mishaps):
                return Judgement(False, missed=in_words(reason, run.end), where=place)
        return None

    def _repeated(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be counted."))
        if not run.facts.repeats:
            return Judgement(True)
        line, times = run.facts.repeats[0]
        return Judgement(False, missed=_(
            "From line {line} on, you wrote the same thing {times} times in a row. Can you write it once?", line=line,
            times=times,
        ))


def _wish(mishap: str) -> Message:
    return _TEXTS.get(mishap) or _("Keep away from {thing}", thing=KINDS[mishap].title)
