"""What a run needs besides a level and a program: a stock of started child processes, and the checker."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from types import TracebackType
from typing import Any

from pyland.explain.context import Context
from pyland.level.library import Level
from pyland.play.checker import Checker, Report, Ticket
from pyland.script.attempt import Ending
from pyland.script.commands import COMMANDS, WORDS
from pyland.script.runner import Spares


class Workbench:
    """The helpers of all runs, made once and closed at the end. Works as a context manager."""

    def __init__(self, spares: Spares | None = None, checker: Checker | None = None) -> None:
        self.spares = spares or Spares()
        self.checker = checker or Checker()

    def warm_up(self) -> None:
        """Start a child and the checker now, in the background, so that the first Run is quick."""
        self.spares.warm_up()
        self.checker.warm_up()

    def close(self) -> None:
        """End all processes."""
        self.spares.close()
        self.checker.close()

    def __enter__(self) -> "Workbench":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def context_of(level: Level, bodies: Iterable[str], things: Iterable[str]) -> Context:
    """What an explanation must know about the level that a program was written for."""
    return Context(
        commands=tuple(level.commands), all_commands=tuple(COMMANDS), words=tuple(WORDS), bodies=tuple(bodies),
        things=tuple(things),
    )


def ask_check(checker: Checker, source: str, context: Context) -> Ticket:
    """Ask what can be known about a program without running it."""
    return checker.ask({"ask": "check", "source": source, "context": context.as_data()})


def ask_ending(checker: Checker, source: str, ending: Ending, context: Context) -> Ticket | None:
    """Ask for the explanation of a problem or limit that ended an attempt; None when there is none to explain."""
    request: Mapping[str, Any]
    if ending.problem is not None:
        request = {"ask": "problem", "problem": asdict(ending.problem)}
    elif ending.limit is not None:
        request = {"ask": "limit", "limit": asdict(ending.limit)}
    else:
        return None
    return checker.ask({**request, "source": source, "context": context.as_data()})


__all__ = ["Report", "Workbench", "ask_check", "ask_ending", "context_of"]
