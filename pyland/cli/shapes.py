"""The shapes of what commands print about runs and explanations: JSON objects, and lines for people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from pyland.challenge.run import Judgement
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.protecting import guarantee
from pyland.play.running import RunReport
from pyland.script.sandbox.engine import Engine
from pyland.text import ENGLISH, Message, Translator, _, plural
from pyland.world.events import Bumped, Entry, Printed
from pyland.world.naming import named
from pyland.world.state import State

PROBLEMS = ("problem", "stopped")
MOST_BUMPS = 5
"""So many lines of a program are told that did not work."""


def explanation_data(
    explanation: Explanation | None, notes: Sequence[Explanation] = (), file: str | None = None,
    say: Translator = ENGLISH,
) -> dict[str, Any]:
    """What `explain --json` prints; all is null without a problem."""
    told = {"notes": [_note_data(note, say) for note in notes]}
    if explanation is None:
        names = ("kind", "title", "message", "hint", "line", "col", "end_col", "fix", "python")
        return {**dict.fromkeys(names), "file": file, **told}
    return {
        "kind": explanation.kind,
        "title": say(explanation.title),
        "message": say(explanation.message),
        "hint": say(explanation.hint) if explanation.hint else None,
        "file": file,
        "line": explanation.line,
        "col": explanation.col,
        "end_col": explanation.end_col,
        "fix": _fix_data(explanation),
        "python": explanation.python,
        **told,
    }


def _note_data(note: Explanation, say: Translator) -> dict[str, Any]:
    return {
        "kind": note.kind, "title": say(note.title), "message": say(note.message),
        "hint": say(note.hint) if note.hint else None, "line": note.line, "col": note.col, "end_col": note.end_col,
        "fix": _fix_data(note),
    }  # fmt: skip


def _fix_data(explanation: Explanation) -> dict[str, Any] | None:
    fix = explanation.fix
    return {"line": fix.line, "old": fix.old, "new": fix.new} if fix else None


def explanation_lines(explanation: Explanation | None, notes: Sequence[Explanation] = ()) -> list[Message | str]:
    """An explanation for people, line by line."""
    lines: list[Message | str] = []
    if explanation is None:
        lines.append(_("I found no problem in this program."))
    else:
        lines += list(_explained(explanation))
    for note in notes:
        lines.append(_("Line {line}: {message}", line=note.line, message=note.message) if note.line else note.message)
    return lines


def _explained(explanation: Explanation) -> Iterator[Message | str]:
    yield explanation.title
    # What is said of a missed goal is about the map; its line belongs to the hint, if there is one.
    about_map = explanation.kind == "missed_goal" and explanation.hint is not None
    yield explanation.message if about_map else _at_line(explanation, explanation.message)
    if explanation.hint:
        yield _at_line(explanation, explanation.hint) if about_map else explanation.hint
    if explanation.fix:
        yield _("Try this:  {code}", code=explanation.fix.new)
    if explanation.python:
        yield _("Python says:  {text}", text=explanation.python)


def _at_line(explanation: Explanation, message: Message) -> Message:
    """A sentence with the line that it is about, if it does not name a line itself."""
    if not explanation.line or "line" in dict(message.values):
        return message
    return _("Line {line}: {message}", line=explanation.line, message=message)


def run_data(level: Level, report: RunReport, file: str, engine: Engine, *, with_events: bool) -> dict[str, Any]:
    """What `run --json` prints. `file` is the program's, as it was named."""
    told = report.explanation
    # A goal that is missed is told with the goal, unless a line of the program is the likely reason.
    is_problem = told is not None and (report.outcome in PROBLEMS or told.kind == "lost" or told.line is not None)
    problem = {**explanation_data(told, report.notes, file), "body": report.body} if is_problem else None
    data = {
        "outcome": report.outcome,
        "level": level.id,
        "map": report.map_index + 1,
        "turns": report.world.state.turn,
        "calls": report.calls,
        "stars": list(report.verdict.stars),
        "goals": [_goal_data(goal.text(), judgement) for goal, judgement in report.verdict.goals],
        "output": report.output,
        "problem": problem,
        "engine": _engine_data(engine),
    }
    if with_events:
        data["events"] = [_event_data(entry, report.world.state) for entry in report.log]
    return data


def refused_data(
    level: Level, number: int, explanation: Explanation, file: str, engine: Engine
) -> dict[str, Any]:
    """What `run --json` prints for a file that is no program."""
    goals = [_goal_data(goal.text(), Judgement(False)) for goal in (level.spec.goals if level.spec else ())]
    return {
        "outcome": "problem", "level": level.id, "map": number + 1, "turns": 0, "calls": 0,
        "stars": [False, False, False], "goals": goals, "output": "",
        "problem": {**explanation_data(explanation, (), file), "body": None}, "engine": _engine_data(engine),
    }  # fmt: skip


def _engine_data(engine: Engine) -> dict[str, str | None]:
    return {"name": engine.name, "guarantee": guarantee(engine)}


def _goal_data(text: Message, judgement: Judgement, say: Translator = ENGLISH) -> dict[str, Any]:
    return {
        "text": say(text),
        "done": judgement.done,
        "progress": say(judgement.progress) if judgement.progress else None,
        "missed": say(judgement.missed) if judgement.missed else None,
    }


def _event_data(entry: Entry, state: State, say: Translator = ENGLISH) -> dict[str, Any]:
    told = entry.event.told()
    return {
        "event": type(entry.event).__name__,
        "turn": entry.turn,
        "line": entry.line,
        "text": say(named(told, state)) if told else None,
        **{field.name: _plain(getattr(entry.event, field.name)) for field in fields(entry.event)
           if field.name not in ("turn", "line", "text")},
    }


def _plain(value: Any) -> Any:
    match value:
        case Message():
            return ENGLISH(value)
        case bool() | int() | float() | str() | None:
            return value
        case tuple() | list() | set() | frozenset():
            return [_plain(item) for item in value]
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return getattr(value, "value", str(value))


def run_lines(level: Level, report: RunReport, *, with_events: bool) -> list[Message | str]:
    """A run for people: what was printed (or every event), how each goal stands, and what went wrong."""
    told = event_lines(report.log, report.world.state) if with_events else report.output.splitlines()
    lines: list[Message | str] = list(told)
    for goal, judgement in report.verdict.goals:
        lines.append(_goal_line(goal.text(), judgement))
    if not report.verdict.goals and report.outcome == "solved":
        lines += bump_lines(report)
        lines.append(_("The program ran to its end."))
    elif report.outcome == "solved":
        lines.append(plural("Solved on {count} map!", "Solved on {count} maps!", len(level.maps)))
        lines += [_goal_line(star.text(), judgement) for star, judgement in report.verdict.extras]
        lines.append(_("Stars: {stars}", stars="".join("★" if star else "☆" for star in report.verdict.stars)))
    elif report.explanation is not None:
        explained = report.explanation
        several = level.spec is not None and len(level.spec.bodies) > 1
        lines += bump_lines(report)
        if several and report.body and explained.line and explained.kind != "missed_goal":
            lines.append(_("In the program of {name}:", name=report.body))
        lines += _explained(explained)
    return lines


def bump_lines(report: RunReport) -> list[Message]:
    """What did not work while the program went on all the same: each line of the program once, the first few."""
    found: dict[int | None, Message] = {}
    for entry in report.log:
        if isinstance(entry.event, Bumped) and entry.event is not report.ending.bump:
            reason = named(entry.event.reason, report.world.state)
            found.setdefault(entry.line, _("Line {line}: {message}", line=entry.line, message=reason)
                             if entry.line else reason)
    return list(found.values())[:MOST_BUMPS]


def event_lines(entries: Iterable[Entry], state: State) -> Iterator[Message | str]:
    """The events that are worth a line, with what was printed as it was printed."""
    for entry in entries:
        if isinstance(entry.event, Printed):
            yield from entry.event.text.splitlines()
        elif (told := entry.event.told()) is not None:
            yield named(told, state)


def _goal_line(text: Message, judgement: Judgement) -> Message:
    if judgement.done:
        return _("✓ {goal}", goal=text)
    return _("✗ {goal}: {missed}", goal=text, missed=judgement.missed or "")
