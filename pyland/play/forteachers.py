"""What a teacher can read about the lock: which engine programs run in, what it means, and where everything is."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyland import __version__
from pyland.play.protecting import guarantee
from pyland.script.sandbox.protection import Protection
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it. `warns`: somebody should do something about it."""

    title: Message
    lines: tuple[Message, ...]
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are: saved work, the log (None: there is none in a file), and the game's own levels."""

    data: Path
    log: Path | None
    levels: Path


def for_teachers(lock: Protection, places: Places, *, administrator: bool) -> tuple[Section, ...]:
    """Everything that the page says now."""
    return tuple(_sections(lock, places, administrator))


def _sections(lock: Protection, places: Places, administrator: bool) -> Iterator[Section]:
    if administrator:
        yield Section(_("The game runs as administrator"), (
            _("Close it, and start it from an ordinary account. Then a fault in a lock could do much less."),
        ), warns=True)
    yield _engine(lock)
    if lock.settled and not lock.locked:
        yield Section(_("Why there is no lock"), tuple(_reasons(lock)))
    yield Section(_("What “reduced protection” means"), (
        _("Only what was typed in the game runs. A level from somebody else that brings a program of its own is "
          "refused."),
    ))
    yield Section(_("What you can do"), tuple(_advice(lock, places)))
    yield Section(_("Good to know"), (
        _("No software is free of bugs. A fault in the kernel or in the WebAssembly machine could open the lock."),
        _("The game cannot keep anybody from opening another program of the computer."),
    ))
    yield Section(_("Where everything is"), tuple(_where(places)))


def _engine(lock: Protection) -> Section:
    if not lock.settled:
        return Section(_("The lock is being made ready"), (
            _("Until it is, programs run with reduced protection. This is only slow once on each computer."),
        ))
    carried = guarantee(lock.engine)
    if carried is None:
        return Section(_("Reduced protection"), (
            _("Programs run without a lock (engine: {engine}). Nobody carries a guarantee: only Python itself and a "
              "few limits hold them back, and there are ways round that.", engine=lock.engine.name),
        ), warns=True)
    held = _("Programs run in a process of their own (engine: {engine}). The kernel of Linux carries the "
             "guarantee: it lets them reach no files, no network and no other programs.", engine=lock.engine.name)
    if carried == "wasm":
        held = _("Programs run in a machine of their own (engine: {engine}). This WebAssembly machine carries the "
                 "guarantee: there are no files, no network and no other programs in it.", engine=lock.engine.name)
    return Section(_("Programs are locked in"), (
        held,
        _("This was tried when the game started: one forbidden act of each kind, from reading a file to starting a "
          "program. All of them failed."),
        _("A program can waste its own few seconds and its share of the memory, and nothing else."),
    ))


def _reasons(lock: Protection) -> Iterator[Message]:
    for failure in lock.failures:
        yield _("Engine {engine}: {reason}.", engine=failure.engine, reason=failure.reason)
    if not lock.failures:
        yield _("The game was started with `--engine reduced`.")


def _advice(lock: Protection, places: Places) -> Iterator[Message]:
    if lock.settled and not lock.locked:
        yield _("Start the game once with internet, so that it can install what is missing. Or get a newer Pyland.")
    yield _("Keep the system and Pyland up to date.")
    yield _("Run the game from an ordinary account, never as administrator.")
    yield _("Levels in the folder {folder} count as the game's own. Keep those of other people in another folder.",
            folder=str(places.levels))


def _where(places: Places) -> Iterator[Message]:
    yield _("Saved work and settings: {folder}", folder=str(places.data))
    yield _("What went wrong is told in: {file}", file=str(places.log)) if places.log else _(
        "What went wrong is told on standard error, as no log could be written.")
    yield _("Pyland {version}, Python {python}, {system}", version=__version__, python=platform.python_version(),
            system=" ".join((platform.system(), platform.release(), platform.machine())))
