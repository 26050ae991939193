"""What is told about a program that did nothing at all."""

from collections.abc import Collection
from typing import NamedTuple

from pyland.explain.outcome.course import Course
from pyland.script.commands import COMMANDS
from pyland.source.facts import SourceFacts
from pyland.text import Message, _


class Idle(NamedTuple):
    """Why nothing was done, and what to do about it."""

    title: Message
    message: Message
    hint: Message | None
    line: int | None = None


def idle(course: Course, facts: SourceFacts | None, commands: Collection[str]) -> Idle | None:
    """What to say about a program that called no command and printed nothing; None when it did something, or when one
    cannot tell."""
    if facts is None or not course.did_nothing:
        return None
    example = _example(commands)
    if not any(line.strip() for line in course.lines):
        return Idle(_("Your program is empty"), _("There is nothing in it that I could do."), example)
    if all(not line.strip() or line.lstrip().startswith("#") for line in course.lines):
        skipped = _("I skip lines that begin with `#`. There is nothing else to do.")
        return Idle(_("Only words for people"), skipped, example)
    never = course.never_ran(facts.counted_lines)
    if never is None:
        return Idle(_("Nothing happened"), _("Your program called no command."), example)
    line, head = never
    return Idle(_("Nothing happened"), _("Your program ended, but line {line} never ran.", line=line),
                _("Look at line {line}.", line=head), head)


def _example(commands: Collection[str]) -> Message | None:
    """A command to begin with."""
    deeds = [COMMANDS[name] for name in commands if name in COMMANDS and COMMANDS[name].takes_turn]
    simple = (f"{deed.name}()" for deed in deeds if all(given.optional for given in deed.parameters))
    example = next(simple, deeds[0].example if deeds else None)
    return None if example is None else _("Write a command, like `{example}`.", example=example)
