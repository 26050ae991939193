"""`explain --stats`: which explanations helped, from the runs that are kept of the players of this computer."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pyland import resources
from pyland.cli import shapes
from pyland.cli.failure import Failure
from pyland.play.aftermath import Aftermath, aftermaths
from pyland.play.datafolder import data_folder
from pyland.play.players import PlayerInfo, Players
from pyland.play.runlog import logs_in, read_log
from pyland.play.saver import Saver
from pyland.play.tally import tallies
from pyland.text import ENGLISH, _


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
        data = shapes.stats_data(str(folder), [info.folder for info in chosen], found)
        json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
        print()
    elif not found:
        print(ENGLISH(_("No explanation was shown yet to anybody whose work is in {folder}.", folder=str(folder))))
    else:
        print("\n".join(ENGLISH(line) for line in shapes.stats_lines(found)))
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
