"""returns: a function of the program gives the right values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from pyland.challenge.goals.defines import no_function, takes_other
from pyland.challenge.goals.literal import read_literal
from pyland.challenge.goals.matching import has_slot, same_number
from pyland.challenge.goals.reading import (
    GoalProblem,
    Value,
    read_count,
    read_flag,
    read_keys,
    read_text,
    wants,
)
from pyland.challenge.goals.wording import progress, short
from pyland.challenge.run import Judgement, Run, Try
from pyland.text import Message, _
from pyland.world.dice import roll
from pyland.world.events import Returned

_EXAMPLE = "returns: {function: double, cases: [{given: [2], is: 4}]}"
_LONGEST = 900


@dataclass(frozen=True)
class Case:
    """A call to try: what the function is given, and what it has to return. Plain values only."""

    given: tuple[Any, ...]
    right: Any

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True)
class Returns:
    """The function `function` returns the right value in every case; with `pick`, in so many that the seed chooses.

    It is called when the program of the main body has come to its end. Numbers are compared as numbers (5 is 5.0, but
    True is not 1), texts letter by letter, lists and tuples alike; `exact` tells lists from tuples and 5 from 5.0.
    """

    function: str
    cases: tuple[Case, ...]
    pick: int | None = None
    exact: bool = False
    name: ClassVar[str] = "returns"
    of_program: ClassVar[bool] = True

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def read(cls, value: Value) -> "Returns":
        """From `returns: {function: double, cases: [{given: [2], is: 4}, {given: [5], is: 10}], pick: 1}`."""
        if not isinstance(value, Mapping):
            raise wants(cls.name, _EXAMPLE)
        keys = read_keys(cls.name, value, ("function", "cases", "pick", "exact"), ("function", "cases"))
        function = read_text("function", keys["function"]).removesuffix("()")
        if not function.isidentifier():
            raise GoalProblem(_("`{name}` is no name of a function.", name=function))
        table = keys["cases"]
        if isinstance(table, str | Mapping) or not table:
            raise wants(cls.name, _EXAMPLE)
        cases = tuple(map(_case, table))
        pick = read_count("pick", keys["pick"]) if "pick" in keys else None
        if pick is not None and pick > len(cases):
            raise GoalProblem(_("`pick` wants {pick} cases, but there are only {count}.", pick=pick, count=len(cases)))
        if pick is not None and 2 * pick < len(cases):
            raise GoalProblem(_(
                "`pick: {pick}` tries too few of the {count} cases: a wrong function could win. Pick {half} or more.",
                pick=pick, count=len(cases), half=(len(cases) + 1) // 2,
            ))
        return cls(function, cases, pick, read_flag(keys, "exact"))

    def text(self) -> Message:
        case = self.cases[0]
        call = _call(self.function, case.given)
        return _("Write a function: `{call}` gives {value}", call=call, value=shown(case.right))

    def tries(self, seed: int) -> tuple[Try, ...]:
        """The calls to make. The seed of the run decides which, when only some are picked."""
        return tuple((self.function, case.given) for case in self._picked(seed))

    def _picked(self, seed: int) -> list[Case]:
        if self.pick is None:
            return list(self.cases)
        numbers = sorted(range(len(self.cases)), key=lambda number: roll(seed, 1 << 32, self.function, number))
        return [self.cases[number] for number in sorted(numbers[: self.pick])]

    def judge(self, run: Run) -> Judgement:
        cases = self._picked(run.start.seed)
        tried = [event for event in run.events(Returned) if (event.body, event.function) == (run.main, self.function)]
        done, missed = 0, None
        for case in cases:
            found = next((event for event in tried if same(event.given, case.given)), None)
            wrong = self._untried(run) if found is None else self._wrong(run, found, case)
            done += wrong is None
            missed = missed or wrong
        return Judgement(missed is None, progress(done, len(cases)), missed)

    def _untried(self, run: Run) -> Message:
        if run.facts is not None and run.facts.function(self.function) is None:
            return no_function(self.function, run.facts)
        return _("Your program has to come to its end. Then I try out `{name}`.", name=self.function)

    def unpicked(self) -> "Returns":
        """The same goal with all cases, for those who prove that a level can be won."""
        return replace(self, pick=None)

    def _wrong(self, run: Run, found: Returned, case: Case) -> Message | None:
        call = _call(self.function, case.given)
        match found.failed:
            case None:
                return self._compared(found.value, case.right, call)
            case "missing":
                return self._not_there(run)
            case "CommandError":
                return _("`{call}` uses a command. Commands do not work while I try out `{name}`.", call=call,
                         name=self.function)
            case "EOFError":
                return _("`{call}` uses `input()`. Nobody types while I try out `{name}`.", call=call,
                         name=self.function)
            case "limit":
                return _("`{call}` went on for too long.", call=call)
            case "not_plain":
                return _("`{call}` gave back something that I cannot compare. It should be {value}.", call=call,
                         value=shown(case.right))
        function = run.facts.function(self.function) if run.facts is not None else None
        if found.failed == "TypeError" and function is not None and not function.takes(len(case.given)):
            return takes_other(function, len(case.given))
        return _("`{call}` stopped in the middle. Put `print({call})` on your last line to see why.", call=call)

    def _not_there(self, run: Run) -> Message:
        """The sentence for when there was nothing to call at the end."""
        if run.facts is not None and run.facts.function(self.function) is not None:
            return _("`{name}` is not a function any more at the end. Give the other thing another name.",
                     name=self.function)
        if run.facts is not None:
            return no_function(self.function, run.facts)
        return _("There is no function `{name}`. Write one that begins with `def {name}`.", name=self.function)

    def _compared(self, value: Any, right: Any, call: str) -> Message | None:
        if same(value, right, self.exact):
            return None
        if value is None:
            return _("`{call}` gave nothing back. It should be {value}. Use `return`.", call=call, value=shown(right))
        return _("`{call}` gave {found}. It should be {value}.", call=call, found=shown(value), value=shown(right))


def same(one: Any, other: Any, exact: bool = False) -> bool:
    """Whether two plain values are the same. `other` is the author's, so that it is never very deep."""
    if isinstance(one, bool) or isinstance(other, bool) or exact and type(one) is not type(other):
        return type(one) is type(other) and bool(one == other) and isinstance(one, bool)
    if isinstance(one, int | float) and isinstance(other, int | float):
        return _same_numbers(one, other)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(same(a, b, exact) for a, b in zip(one, other, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], value, exact) for key, value in other.items())
    return type(one) is type(other) and bool(one == other)


def _same_numbers(one: float, other: float) -> bool:
    if isinstance(one, int) and isinstance(other, int):
        return one == other
    try:
        return same_number(float(one), float(other))
    except OverflowError:
        return False


def shown(value: Any) -> str:
    """A value as Python shows it, or the beginning of a long one."""
    try:
        return short(repr(value))
    except (RecursionError, ValueError):  # It is too deep, or a number with thousands of digits.
        return "…"


def _call(function: str, given: tuple[Any, ...]) -> str:
    # In a sentence a call stands between backticks.
    return f"{function}({', '.join(map(shown, given))})".replace("`", "'")


def _case(value: Value) -> Case:
    keys = read_keys("cases", value, ("given", "is"), ("given", "is"))
    given = keys["given"]
    items = [given] if isinstance(given, str) else given
    if isinstance(items, Mapping):
        raise wants("given", "given: [2, 3]")
    return Case(tuple(_literal("given", item) for item in items), _literal("is", keys["is"]))


def _literal(name: str, value: Value) -> Any:
    """A plain value of Python as it is written in a program: 5, 2.5, True, 'text', [1, 2]."""
    text = read_text(name, value)
    if has_slot(text):
        raise GoalProblem(_(
            "`{name}`: `{text}` has a value of the level in it. `returns` cannot use these. Write a number, or "
            "a text in its own quotes.", name=name, text=short(text),
        ))
    try:
        if len(text) > _LONGEST:
            raise ValueError("too long")
        return read_literal(text)
    except (ValueError, TypeError):
        raise GoalProblem(_(
            "`{name}`: `{text}` is no plain value of Python. Write a number, or a text in its own quotes, like "
            "\"'hello'\".", name=name, text=short(text),
        )) from None
