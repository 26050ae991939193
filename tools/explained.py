"""Shows what is told about the programs of a collection, and what is not good about it yet.

Run: python tools/explained.py FILE... [--misses] [--title WORDS]
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.benchmarks.explaining.collection import Program, read_collection  # noqa: E402
from pyland.benchmarks.explaining.ours import Answer, explained, practice_field  # noqa: E402
from pyland.benchmarks.explaining.scoring import Score, Told, best, score  # noqa: E402
from pyland.play.workbench import RUNS_AHEAD, Workbench  # noqa: E402

MEASURED = ROOT / "tests" / "scripts" / "measured"


def main(arguments: list[str]) -> int:
    """Print it. The status is 1 when a description of a program could not be read."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: the collection of the tests")
    parser.add_argument("--misses", action="store_true", help="only the programs of which something is not good yet")
    parser.add_argument("--title", default="", metavar="WORDS", help="only programs with these words in their titles")
    options = parser.parse_args(arguments)
    try:
        collection = read_collection(options.files or sorted(MEASURED.glob("*.txt")))
    except (OSError, UnicodeDecodeError) as error:
        parser.error(str(error))
    for misread in collection.misread:
        print(misread)
    level = practice_field()
    counts: Counter[str] = Counter()
    with Workbench(ahead=RUNS_AHEAD) as bench:
        for program in collection.programs:
            if options.title.lower() in program.title.lower():
                answer, alarms = (explained(bench, level, text) for text in (program.broken, program.fixed))
                counts.update(_show(program, answer, alarms, only_misses=options.misses))
    for kind in ("failing", "silent"):
        if counts[kind]:
            print(_summary(kind, counts))
    return 1 if collection.misread else 0


def _show(program: Program, answer: Answer, alarms: Answer, *, only_misses: bool) -> list[str]:
    """Print one program. Returns what to count."""
    marks = score(program, answer.told)
    told = [answer.told] if answer.told else []
    others = list(answer.notes)
    if program.silent:
        others = [*told, *others]
        noted, marks = best(program, answer.notes)
        told = [noted] if noted else []
        others = [one for one in others if one is not noted]
    missed = list(marks.missed)
    false = [one for one in (alarms.told, *alarms.notes) if one]
    if false:
        missed.append("false_alarm")
    if missed or not only_misses:
        _print(program, marks, missed)
        for head, texts in (("told", told), ("also told" if program.silent else "note", others), ("FIXED", false)):
            for one in texts:
                _print_told(head, one)
        print()
    kind = "silent" if program.silent else "failing"
    return [kind, *(f"{kind} {name}" for name in (*(["ready"] if marks.ready else []), *missed))]


def _summary(kind: str, counts: Counter[str]) -> str:
    """How many are ready, and how often each criterion is missed."""
    ready = counts[f"{kind} ready"]
    missed = [(name.split()[1], count) for name, count in counts.most_common() if name.startswith(f"{kind} ")]
    told = ", ".join(f"{name} {count}" for name, count in missed if name != "ready")
    return f"{counts[kind]} {kind}: {ready} ready ({100 * ready / counts[kind]:.1f} %); missed: {told or 'nothing'}"


def _print(program: Program, marks: Score, missed: list[str]) -> None:
    silent = " (silent)" if program.silent else ""
    print(f"=== {program.title}{silent}   {program.file}:{program.line}")
    print(f"    {'MISSED ' + ', '.join(missed) if missed else 'good'}{'' if marks.ready else '   NOT READY'}")
    misleads = f"  misleads: {program.misleads.pattern}" if program.misleads else ""
    numbers = " ".join(map(str, sorted(program.lines))), " ".join(map(str, sorted(program.fix)))
    print(f"    lines: {numbers[0]}  fix: {numbers[1]}  cause: {program.cause.pattern}{misleads}")
    for number, line in enumerate(program.broken.split("\n"), 1):
        print(f"    {number:3} | {line}")
    if marks.jargon or marks.rare:
        print(f"    jargon: {', '.join(marks.jargon) or 'none'}; rare at best: {', '.join(marks.rare) or 'none'}")
    if marks.answered:
        print(f"    {marks.words} words, grade {marks.grade:.1f}")


def _print_told(head: str, told: Told) -> None:
    silent = "   (the checker process gave no answer at all: an explainer failed?)" if told.kind == "unknown" else ""
    print(f"    {head}: {told.kind}, line {told.line}{silent}")
    print(f"      {told.title} / {told.message}" + (f" / {told.hint}" if told.hint else ""))
    if told.repair is not None:
        print(f"      fix: line {', '.join(map(str, told.repaired))} -> {told.repair!r}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
