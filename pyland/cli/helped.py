"""`explain --stats`: which explanations helped, from the runs that are kept of the players of this computer."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pyland import resources
from pyland.cli.failure import Failure
from pyland.play.aftermath import Aftermath, aftermaths
from pyland.play.datafolder import data_folder
from pyland.play.players import PlayerInfo, Players
from pyland.play.runlog import logs_in, read_log
from pyland.play.saver import Saver
from pyland.play.tally import Tally, tallies
from pyland.text import ENGLISH, Message, Translator, _

WIDEST_TITLE = 44
"""Longer titles are cut in the table."""


def stats(options: argparse.Namespace) -> int:
    """Print what became of the explanations that players were shown. Nothing is written.

    Raises `Failure` for words that do not go with it, and for a player who is not there.
    """
    given = ((options.script, "SCRIPT"), (options.level, "--level"), (options.engine, "--engine"))
    strangers = [name for value, name in given if value is not None]
    if strangers:
        raise Failure(_("`--stats` looks at no program: leave out {word}.", word=strangers[0]))
    folder = data_folder(options.data, resources.program_folder())
    players = Players(folder, Saver())
    chosen = _chosen(players, folder, options.player)
    found = tallies(one for info in chosen for one in _of_player(players.runs_folder(info.folder)))
    if options.json:
        data = stats_data(str(folder), [info.folder for info in chosen], found)
        json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
        print()
    elif not found:
        print(ENGLISH(_("No explanation was shown yet to anybody whose work is in {folder}.", folder=str(folder))))
    else:
        print("\n".join(ENGLISH(line) for line in stats_lines(found)))
    return 0


def _chosen(players: Players, folder: Path, name: str | None) -> Sequence[PlayerInfo]:
    """Everybody, or all who have that name; a folder's name will do. Raises `Failure` when nobody has it."""
    everybody = players.all()
    if name is None:
        return everybody
    wanted = name.casefold()
    named = [info for info in everybody if wanted in (info.name.casefold(), info.folder.casefold())]
    if not named:
        known = ", ".join(info.name or info.folder for info in everybody)
        if not known:
            raise Failure(_("Nobody has played yet: there are no players in {folder}.", folder=str(folder)))
        raise Failure(_("There is no player “{name}”. There are: {known}.", name=name, known=known))
    return named


def _of_player(folder: Path) -> Iterator[Aftermath]:
    """What became of the explanations of one player. What cannot be read is told on standard error and left out."""
    try:
        logs = logs_in(folder)
    except OSError as error:
        _tell_unreadable(folder, error)
        return
    for log in logs:
        try:
            runs = read_log(log)
        except OSError as error:
            _tell_unreadable(log, error)
        else:
            yield from aftermaths(runs)


def _tell_unreadable(path: Path, error: OSError) -> None:
    why = error.strerror or str(error)
    print(ENGLISH(_("“{file}” cannot be read: {why}.", file=str(path), why=why)), file=sys.stderr)


def stats_data(folder: str, players: Sequence[str], tallies: Sequence[Tally]) -> dict[str, Any]:
    """What `explain --stats --json` prints: the data folder, the folders of the players that were counted, and each
    kind of mistake. A share or a median is null where there is nothing to make it of."""
    return {
        "data": folder,
        "players": list(players),
        "shown": sum(tally.shown for tally in tallies),
        "explanations": [_tally_data(tally) for tally in tallies],
    }


def _tally_data(tally: Tally) -> dict[str, Any]:
    return {
        "kind": tally.kind,
        "title": tally.title or None,
        "shown": tally.shown,
        "next_runs": tally.answered,
        "mended_by_next_run": tally.mended_next,
        "share_mended_by_next_run": None if tally.share is None else round(tally.share, 3),
        "mended": tally.mended,
        "median_runs_until_mended": tally.runs,
        "median_seconds_until_mended": tally.seconds,
        "fixes_offered": tally.fixes_offered,
        "fixes_taken": tally.fixes_taken,
    }


def stats_lines(tallies: Sequence[Tally], say: Translator = ENGLISH) -> list[Message | str]:
    """The same for people: a table, with a line before it that tells what its columns are."""
    head = [_("kind"), _("title"), _("shown"), _("mended by next run"), _("runs until mended"), _("fixes taken")]
    rows = [[say(name) for name in head], *(_stats_row(tally, say) for tally in tallies)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    words = 2  # kind and title stand at the left of their columns, numbers at the right
    return [
        _("What became of the explanations that were shown, the worst first. “Runs until mended” is a median."),
        *("  ".join(
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip() for row in rows),
    ]  # fmt: skip


def _stats_row(tally: Tally, say: Translator) -> list[str]:
    def part(some: int, whole: int) -> str:
        return say(_("{some} of {whole}", some=some, whole=whole)) if whole else "-"

    share = "-" if tally.share is None else f"{tally.share:.0%} ({part(tally.mended_next, tally.answered)})"
    runs = "-" if tally.runs is None else f"{tally.runs:g}"
    title = _printable(tally.title) or "-"
    if len(title) > WIDEST_TITLE:
        title = title[: WIDEST_TITLE - 1] + "…"
    fixes = part(tally.fixes_taken, tally.fixes_offered)
    return [_printable(tally.kind)[:WIDEST_TITLE], title, str(tally.shown), share, runs, fixes]


def _printable(text: str) -> str:
    """A text from a file, which must not steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
