"""`rows`: how good the explanations are, and how quickly they come."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from pyland.benchmarks.explaining import timing
from pyland.benchmarks.explaining.collection import Program, read_collection
from pyland.benchmarks.explaining.figures import Measured, Said, comparisons, details
from pyland.benchmarks.explaining.others import Others, friendly_name, python_name
from pyland.benchmarks.explaining.ours import explained, practice_field
from pyland.benchmarks.explaining.scoring import Told
from pyland.benchmarks.row import Detail, Found, Row
from pyland.play.workbench import RUNS_AHEAD, Workbench

OURS = "Pyland"
_NOTHING = "it runs on, or to its end"


def collection_folder() -> Path:
    """Where a checkout has its collection of broken programs."""
    return Path(__file__).resolve().parents[3] / "tests" / "scripts" / "measured"


def rows() -> list[Found]:
    """Measure everything over the collection. It comes with the source: where there is none, nothing is measured."""
    files = sorted(collection_folder().glob("*.txt"))
    if not files:
        return [_not_measured("the collection of broken programs comes with the source of Pyland")]
    collection = read_collection(files)
    if collection.misread:
        return [_not_measured(str(collection.misread[0]))]
    return measure(collection.programs)


def measure(programs: Sequence[Program]) -> list[Found]:
    """Measure over some programs."""
    with Workbench(ahead=RUNS_AHEAD) as bench:
        bench.warm_up()
        bench.lock.wait()
        said, missing = _all_said(programs, _asker(bench))
        return [*comparisons(said), *missing, *timing.rows(bench, programs), Detail("programs", details(said))]


def _not_measured(why: str) -> Row:
    return Row("explanations", None, "", why=why)


def _asker(bench: Workbench) -> Callable[[Program], Said]:
    level = practice_field()

    def ask(program: Program) -> Said:
        broken, fixed = (explained(bench, level, source) for source in (program.broken, program.fixed))
        return Said(broken.told, broken.notes, (*_some(fixed.told), *fixed.notes))

    return ask


def _all_said(programs: Iterable[Program], ours: Callable[[Program], Said]) -> tuple[list[Measured], list[Row]]:
    """What each system says about each program, and a row for a system that is not there."""
    python, friendly = python_name(), friendly_name()
    measured: list[Measured] = []
    with Others() as others:
        for program in programs:
            broken, fixed = others.ask(program.broken), others.ask(program.fixed)
            their = [Said(one, (), _some(alarm)) for one, alarm in zip(broken, fixed, strict=True)]
            why = others.why_not_friendly
            said: Mapping[str, Said | None] = {
                OURS: ours(program), python: their[0], friendly: None if why else their[1],
            }
            measured.append(Measured(program, said, broken[0].kind if broken[0] else _NOTHING))
        missing = others.why_not_friendly
    return measured, [Row(friendly, None, "", why=missing)] if missing else []


def _some(told: Told | None) -> tuple[Told, ...]:
    return (told,) if told else ()
