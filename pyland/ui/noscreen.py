"""What there is to see without a screen: the first level's solution, told in words, and a picture in a file."""

import logging
from collections.abc import Sequence
from pathlib import Path

from pyland.level.level import Level
from pyland.level.library import UnknownLevel
from pyland.play.permission import NotPermitted
from pyland.play.running import RunReport, permit, run_level
from pyland.text import Message, Translator, _
from pyland.ui.making import end_services, make_services
from pyland.ui.services import Services
from pyland.ui.shots import shot, solution_of, write
from pyland.world.naming import named

PICTURE = "pyland-last-picture.png"
_SIZE = (1366, 768)
_FAILED = 4
_LOG = logging.getLogger(__name__)


def no_screen(data: Path, levels: Sequence[Path] = (), level: str | None = None, engine: str | None = None) -> int:
    """Run the solution of a level (the first, if none is named), print what happens, and save a picture of the end in
    the data folder or, where that cannot be written, in the current one. Returns the exit status."""
    services = make_services(data, levels, sound=False, engine=engine)
    say = services.say
    try:
        print(say(_("Pyland found no screen, so it shows you a level in words.")))
        try:
            chosen = _chosen(services, level)
        except UnknownLevel as unknown:
            print(say(unknown.message))
            return _FAILED
        try:
            permit(services.workbench, chosen, brought=not chosen.own)
        except NotPermitted as refused:
            print(say(refused.reason))
            return _FAILED
        source = solution_of(chosen)
        _tell_run(services, chosen, source)
        _save_picture(services, chosen, source, data)
    finally:
        end_services(services)
    return 0


def _chosen(services: Services, level: str | None) -> Level:
    """The level that was named, else the first that can be played. Raises `UnknownLevel`."""
    if level is None:
        sound = next((level for level in services.library.levels if not level.all_problems), None)
        if sound is None:
            raise UnknownLevel(_("There is no level that can be played."))
        return sound
    found = services.library.find(level)
    if found.all_problems:
        raise UnknownLevel(_("Something is wrong in the files of the level “{name}”.", name=level))
    return found


def _tell_run(services: Services, level: Level, source: str) -> None:
    say = services.say
    print(say(_("The level is “{title}”. This is a program that solves it:", title=level.title)))
    print("\n".join(f"    {line}" for line in source.rstrip().split("\n")))
    report = run_level(services.workbench, level, {"hero": source}, 0, brought=not level.own)
    for line in told(report, say):
        print(f"  {line}")
    print(say(_result(report)))


def told(report: RunReport, say: Translator) -> list[str]:
    """Everything that happened in a run, a line an event."""
    lines = (entry.event.told() for entry in report.log)
    return [say(named(line, report.world.state)) for line in lines if line is not None]


def _result(report: RunReport) -> Message:
    if report.outcome == "solved":
        return _("Solved! All goals are done.")
    return report.explanation.message if report.explanation else _("The goals are not done yet.")


def _save_picture(services: Services, level: Level, source: str, data: Path) -> None:
    picture = shot(services, "complete", _SIZE, level, source, brought=not level.own)
    for folder in (data, Path.cwd()):
        try:
            write(picture, folder / PICTURE)
        except OSError as error:
            _LOG.warning("no picture in %s: %s", folder, error)
        else:
            print(services.say(_("The picture of the end is in {file}.", file=str(folder / PICTURE))))
            return
    print(services.say(_("The picture could not be saved.")))
