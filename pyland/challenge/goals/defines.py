"""defines: the program has a function of its own."""

import re
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_flag, read_keys, read_text
from pyland.challenge.run import Judgement, Run
from pyland.source.facts import Function, SourceFacts
from pyland.text import Message, _, plural
from pyland.words import nearest

_NAME = r"[^\W\d]\w*"
_FORM = re.compile(rf"(?:def\s+)?({_NAME})\s*(?:\(\s*((?:{_NAME}(?:\s*,\s*{_NAME})*)?)\s*\):?)?")


@dataclass(frozen=True, slots=True)
class Defines:
    """A function of this name is defined at the top of the program, and can be called with so many values.

    `parameters` is None when any number will do. Their names are free, unless it is `exact`.
    """

    function: str
    parameters: tuple[str, ...] | None = None
    exact: bool = False
    name: ClassVar[str] = "defines"
    of_program: ClassVar[bool] = True

    @classmethod
    def read(cls, value: Value) -> "Defines":
        """From `defines: double(n)`, `defines: walk` or `defines: {function: double(n), exact: true}`."""
        exact = False
        if not isinstance(value, str):
            keys = read_keys(cls.name, value, ("function", "exact"), ("function",))
            value, exact = keys["function"], read_flag(keys, "exact")
        form = read_text(cls.name, value)
        match = _FORM.fullmatch(form) if len(form) <= 200 else None
        if match is None:
            raise GoalProblem(_(
                "`defines` wants a name, and what it takes in brackets, like `defines: double(number)`, not `{form}`.",
                form=form,
            ))
        names = match[2]
        parameters = None if names is None else tuple(name.strip() for name in names.split(",") if name.strip())
        return cls(match[1], parameters, exact)

    @property
    def _shown(self) -> str:
        return self.function if self.parameters is None else f"{self.function}({', '.join(self.parameters)})"

    def text(self) -> Message:
        return _("Write your own function `{function}`", function=self._shown)

    def judge(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be looked at."))
        found = run.facts.function(self.function)
        if found is None:
            return Judgement(False, missed=no_function(self.function, run.facts))
        missed = self._wrong(found)
        return Judgement(True) if missed is None else Judgement(False, missed=missed)

    def _wrong(self, found: Function) -> Message | None:
        if self.parameters is None:
            return None
        wanted = len(self.parameters)
        if not found.takes(wanted):
            return takes_other(found, wanted)
        if self.exact and found.parameters[:wanted] != self.parameters:
            return _("The first line of the function should be `def {function}:`.", function=self._shown)
        return None


def takes_other(function: Function, wanted: int) -> Message:
    """The sentence for a function that cannot be called with so many values."""
    return plural(
        "`{function}` should take {count} value in its brackets, but takes {found}.",
        "`{function}` should take {count} values in its brackets, but takes {found}.",
        wanted, function=function.name, found=len(function.parameters),
    )


def no_function(name: str, facts: SourceFacts) -> Message:
    """The sentence for a function that is missing."""
    meant = nearest(name, [function.name for function in facts.functions])
    if meant:
        return _("There is no function `{name}`, but there is `{meant}`.", name=name, meant=meant)
    return _("There is no function `{name}`. Write one that begins with `def {name}`.", name=name)
