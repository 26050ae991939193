"""What is kept of a level and of a run, and its form in files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SCHEMA = 1
LONGEST_TITLE = 200


class NewerSave(Exception):
    """The file was written by a newer Pyland."""


def check_schema(data: Mapping[str, Any]) -> None:
    """Raises `NewerSave` when the data is of a schema that this version does not know."""
    if _number(data.get("schema"), SCHEMA) > SCHEMA:
        raise NewerSave


@dataclass(frozen=True, slots=True)
class LevelSave:
    """A player's work on one level: the code of each body, what was reached, which hints were seen.

    `brought` says whether the code began as a program that came with a shared level, however it was changed since; None
    for work that was kept before anybody took note of that.
    """

    code: Mapping[str, str] = field(default_factory=dict)
    solved: bool = False
    stars: tuple[bool, bool, bool] = (False, False, False)
    hints: int = 0
    attempts: int = 0
    brought: bool | None = False

    def as_data(self, level: str) -> dict[str, Any]:
        """This save as JSON data."""
        return {
            "schema": SCHEMA, "level": level, "code": dict(self.code), "solved": self.solved,
            "stars": list(self.stars), "hints": self.hints, "attempts": self.attempts,
            "brought": self.brought,
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "LevelSave":
        """The save in `data`; what is missing or of a wrong type is taken as not done. Raises `NewerSave`."""
        check_schema(data)
        code = data.get("code")
        stars = data.get("stars")
        if not isinstance(stars, list) or len(stars) != 3:
            stars = [False] * 3
        texts = code if isinstance(code, Mapping) else {}
        brought = data.get("brought")
        return LevelSave(
            {str(body): text for body, text in texts.items() if isinstance(text, str)},
            data.get("solved") is True,
            (stars[0] is True, stars[1] is True, stars[2] is True),
            _number(data.get("hints"), 0),
            _number(data.get("attempts"), 0),
            brought if isinstance(brought, bool) else None,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """How a mistake was explained after a run: its English `title`, about line `line` (1-based) of the program of
    `body` (None: about no line, about no program), `fix` whether a repair was offered. `early` when it was known
    without running: then nothing ran. `others` are the kinds of further mistakes of that program that were known then.
    """

    title: str
    body: str | None = None
    line: int | None = None
    fix: bool = False
    early: bool = False
    others: tuple[str, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """This as JSON data."""
        return {
            "title": self.title, "body": self.body, "line": self.line, "fix": self.fix, "early": self.early,
            "others": list(self.others),
        }  # fmt: skip

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Told":
        """What `as_data` wrote; what is missing or of a wrong type is taken as not known."""
        title, body, others = data.get("title"), data.get("body"), data.get("others")
        return Told(
            title[:LONGEST_TITLE] if isinstance(title, str) else "",
            body if isinstance(body, str) else None,
            _number(data.get("line"), 0) or None,
            data.get("fix") is True,
            data.get("early") is True,
            tuple(kind for kind in others if isinstance(kind, str)) if isinstance(others, list) else (),
        )


@dataclass(frozen=True, slots=True)
class RunSave:
    """One run, with everything that is needed to make it happen again, and how it went.

    `outcome` is solved, unsolved, problem or stopped (by hand or by a limit). Two are no runs: "reset" for code that
    was put away, and "repaired" when a repair was put into a program (that of the body in `told`). `kind` names the
    mistake that was explained (or repaired), and `told` how; None in the runs of older games. `when` is the moment, in
    UTC (ISO 8601). `walk` is what was done by keyboard before, as words (see `walk`). Map `index` (from 0) was shown:
    `inputs` is what was typed and chosen on that one.
    """

    scripts: Mapping[str, str]
    seed: int
    inputs: tuple[str, ...]
    outcome: str
    stars: tuple[bool, bool, bool]
    turns: int
    when: str
    kind: str | None = None
    walk: tuple[str, ...] = ()
    index: int = 0
    told: Told | None = None

    def as_data(self) -> dict[str, Any]:
        """This run as JSON data."""
        return {
            "schema": SCHEMA, "scripts": dict(self.scripts), "seed": self.seed, "inputs": list(self.inputs),
            "outcome": self.outcome, "stars": list(self.stars), "turns": self.turns, "when": self.when,
            "kind": self.kind, "walk": list(self.walk), "map": self.index + 1,
            "told": self.told.as_data() if self.told else None,
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "RunSave":
        """The run that `as_data` wrote.

        Raises `NewerSave`, or `KeyError`, `TypeError` or `ValueError` on anything else.
        """
        check_schema(data)
        kind, told = data.get("kind"), data.get("told")
        one, two, three = data["stars"]
        return RunSave(
            {str(body): str(text) for body, text in dict(data["scripts"]).items()},
            _number(data["seed"], 0), tuple(map(str, data["inputs"])), str(data["outcome"]),
            (bool(one), bool(two), bool(three)), _number(data["turns"], 0), str(data["when"]),
            kind if isinstance(kind, str) else None, tuple(map(str, data.get("walk", ()))),
            max(0, _number(data.get("map"), 1) - 1),
            Told.from_data(told) if isinstance(told, Mapping) else None,
        )


def _number(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else otherwise
