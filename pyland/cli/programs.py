"""`run` and `explain`: a program on a level, without a picture."""

import argparse
import contextlib
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from pyland.cli import shapes
from pyland.cli.engines import protection_of, settle, settled_protection
from pyland.cli.failure import Failure
from pyland.cli.sources import (
    STANDARD_INPUT,
    are_shared,
    library_of,
    read_lines,
    read_program,
    read_walk,
    sound_level,
    unreadable,
)
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.checker import Checker
from pyland.play.permission import NotPermitted
from pyland.play.running import RunReport, run_level, seen_before
from pyland.play.setting import bodies_of, starters_of
from pyland.play.workbench import Workbench
from pyland.source.clean import SourceProblem
from pyland.text import ENGLISH, Message, _, plural
from pyland.world.world import World

STATUS: Mapping[str, int] = {"solved": 0, "unsolved": 1, "problem": 2, "stopped": 3}
"""The exit status of each outcome of `run`."""
EXPLAINED = {"solved": 0, "unsolved": 0, "problem": 2, "stopped": 3}
"""The exit status of `explain`: a goal that is missed is no problem of the program."""


def run(options: argparse.Namespace) -> int:
    """Run a program on one map of a level, or on all of them until it fails on one."""
    library = library_of(options)
    level = sound_level(library, options.level)
    numbers = _map_numbers(level, options.map)
    _only_one_from_standard_input(options)
    inputs = read_lines(options.input)
    walk = read_walk(options.walk)
    try:
        scripts = _scripts(options, level)
    except SourceProblem as problem:
        return _refuse_run(options, level, numbers[0], unreadable(problem))
    brought = are_shared(library, _files(options, level).values())
    with Workbench(lock=settled_protection(options)) as bench:
        engine = bench.lock.engine
        for number in numbers:
            report = _run(bench, level, scripts, number, inputs, options.seed, walk, brought=brought)
            if report.outcome != "solved":
                break
    if options.json:
        file = _file_of(options, level, report.body)
        _print_json(shapes.run_data(level, report, file, engine, with_events=options.events))
    else:
        _print_lines(shapes.run_lines(level, report, with_events=options.events))
    return STATUS[report.outcome]


def explain(options: argparse.Namespace, checker: Checker) -> int:
    """Explain the first problem of a program: one that can be seen without running it, else one that running shows.
    Closes the checker."""
    with contextlib.closing(checker):
        return _explain(options, checker)


def _explain(options: argparse.Namespace, checker: Checker) -> int:
    if options.script is None:
        raise Failure(_("Name the file of a program, like `explain my_program.py`, or use `--stats`."))
    if options.player is not None:
        raise Failure(_("`--player` goes with `--stats`."))
    library = library_of(options)
    level = sound_level(library, options.level or "practice")
    try:
        source = read_program(options.script)
    except SourceProblem as problem:
        return _print_explanation(options, _file_problem(unreadable(problem)), (), "problem")
    with Workbench(checker=checker, lock=protection_of(options)) as bench:
        scripts = {bodies_of(level)[0]: source}
        report = seen_before(bench, level, scripts, 0)
        if report is None:
            settle(bench.lock, options)
            report = _run(bench, level, scripts, 0, (), 0, (), brought=are_shared(library, [options.script]))
    has_problem = report.outcome in ("problem", "stopped")
    return _print_explanation(options, report.explanation if has_problem else None, report.notes, report.outcome)


def _print_explanation(
    options: argparse.Namespace, explanation: Explanation | None, notes: Sequence[Explanation], outcome: str
) -> int:
    if options.json:
        _print_json(shapes.explanation_data(explanation, notes, options.script))
    else:
        _print_lines(shapes.explanation_lines(explanation, notes))
    return EXPLAINED[outcome]


def _refuse_run(options: argparse.Namespace, level: Level, number: int, message: Message) -> int:
    """The answer for a file that is no program at all: it was not run."""
    explanation = _file_problem(message)
    engine = settled_protection(options).engine
    if options.json:
        _print_json(shapes.refused_data(level, number, explanation, options.script, engine))
    else:
        _print_lines(shapes.explanation_lines(explanation, ()))
    return STATUS["problem"]


def _file_problem(message: Message) -> Explanation:
    return Explanation("unreadable_file", _("I cannot read this file"), message)


def _run(
    bench: Workbench, level: Level, scripts: Mapping[str, str], number: int, inputs: Sequence[str], seed: int,
    walk: Sequence[str], *, brought: bool,
) -> RunReport:
    try:
        report = run_level(bench, level, scripts, number, inputs, seed, walk, brought=brought)
    except NotPermitted as refused:
        raise Failure(refused.reason) from refused
    if report.explanation is not None and report.explanation.kind == "unknown_walk":
        raise Failure(report.explanation.message)
    return report


def _scripts(options: argparse.Namespace, level: Level) -> dict[str, str]:
    """The programs by body; who has none of their own gets the one that they begin with, as in the game.

    Raises `Failure` for a body that the level does not have, or when a file cannot be read."""
    bodies = {name for number in range(len(level.maps)) for name in World(level.start(number)).bodies()}
    files = _files(options, level)
    strangers = [name for name in files if name not in bodies]
    if strangers:
        known = ", ".join(sorted(bodies))
        raise Failure(_("Nobody on this level is called “{name}”. There are: {known}.", name=strangers[0], known=known))
    scripts = {name: read_program(file) for name, file in files.items()}
    starters = {name: text for name, text in starters_of(level).items() if name not in scripts}
    for name in starters:
        print(ENGLISH(_(
            "No program was named for {name}, so its first one was run. Name one with `--body {name}=FILE`.", name=name,
        )), file=sys.stderr)
    return {**scripts, **starters}


def _files(options: argparse.Namespace, level: Level) -> dict[str, str]:
    """The file of each body, as it was named. Raises `Failure`."""
    files = {bodies_of(level)[0]: options.script}
    for pair in options.body:
        name, equals, file = pair.partition("=")
        if not equals:
            raise Failure(_("`--body` wants a name and a file, like `--body robot=robot.py`, not “{pair}”.", pair=pair))
        files[name] = file
    return files


def _file_of(options: argparse.Namespace, level: Level, body: str | None) -> str:
    """The file of the program that is explained."""
    file: str = _files(options, level).get(body or "", options.script)
    return file


def _only_one_from_standard_input(options: argparse.Namespace) -> None:
    """Raises `Failure` when several files are to be read from there: the second would be empty."""
    files = [options.script, options.input, options.walk, *(pair.partition("=")[2] for pair in options.body)]
    if files.count(STANDARD_INPUT) > 1:
        raise Failure(_("Only one file can be read from standard input (-)."))


def _map_numbers(level: Level, chosen: int | None) -> Sequence[int]:
    """The maps to run on, counted from 0."""
    count = len(level.maps)
    if chosen is None:
        return range(count)
    if not 1 <= chosen <= count:
        raise Failure(
            plural(
                "This level has {count} map, and there is no map {number}.",
                "This level has {count} maps, and there is no map {number}.",
                count,
                number=chosen,
            )
        )
    return [chosen - 1]


def _print_json(data: Mapping[str, Any]) -> None:
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    print()


def _print_lines(lines: Sequence[Message | str]) -> None:
    for line in lines:
        print(ENGLISH(line))
