"""`screenshot` and `bench`: what needs pygame, though no display."""

import argparse
import json
from pathlib import Path

from pyland.cli.failure import Failure
from pyland.cli.sources import are_shared, library_of, parse_size, read_program, sound_level, unreadable
from pyland.play.permission import NotPermitted
from pyland.source.clean import SourceProblem
from pyland.text import ENGLISH, _


def screenshot(options: argparse.Namespace) -> int:
    """Draw a screen into a PNG file."""
    size = parse_size(options.size)
    if options.at is not None and options.at < 0:
        raise Failure(_("Turns are counted from 0, and there is no turn {number}.", number=options.at))
    library = library_of(options)
    if options.level is not None:
        sound_level(library, options.level)
    try:
        source = read_program(options.script) if options.script else None
    except SourceProblem as problem:
        raise Failure(_("{file}: {problem}", file=options.script, problem=unreadable(problem))) from problem
    from pyland.ui import shots

    try:
        shots.save(
            options.screen, Path(options.out), size=size, level=options.level, source=source, at=options.at,
            theme=options.theme, levels=[Path(folder) for folder in options.levels],
            brought=bool(options.script) and are_shared(library, [options.script]),
        )
    except shots.UnknownScreen as unknown:
        raise Failure(unknown.message) from unknown
    except NotPermitted as refused:
        raise Failure(refused.reason) from refused
    except OSError as error:
        why = error.strerror or str(error)
        raise Failure(_("“{file}” cannot be written: {why}.", file=options.out, why=why)) from error
    print(ENGLISH(_("The picture is in {file}.", file=options.out)))
    return 0


def bench(options: argparse.Namespace) -> int:
    """Measure, and print a table or JSON."""
    from pyland.benchmarks import report as benchmarks

    known = benchmarks.names()
    named = [name for name in known if any(part in name for part in options.names)]
    wanted = named if options.names else benchmarks.usual()
    if not wanted:
        raise Failure(_("There is no benchmark “{name}”. There are: {known}.",
                        name=" ".join(options.names), known=", ".join(known)))
    rows = benchmarks.measure(wanted)
    if options.json:
        print(json.dumps(benchmarks.as_data(rows), ensure_ascii=False, indent=2))
    else:
        print(benchmarks.as_table(rows))
    return 0
