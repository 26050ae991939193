"""From the words of the command line to the command that is meant."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from pyland import __version__, resources
from pyland.cli.failure import FAILED, Failure
from pyland.text import ENGLISH, Message, _

ENGINES = ("native", "wasm", "reduced")
"""The names of the engines, without the engines themselves: `--help` waits for nothing."""
DESCRIPTION = "Pyland: write real Python, and a hero on a map does it. Without a command, the game starts."


def main(arguments: Sequence[str]) -> int:
    """Carry out a command line. Returns the exit status.

    What cannot be done (a word nobody knows, a file that cannot be read, a broken level, a full disk) is one sentence
    on standard error and the status 4.
    """
    _open_closed_streams()
    _speak_utf8()
    try:
        status = _carry_out(arguments)
        sys.stdout.flush()
        return status
    except Failure as failure:
        return _tell(*failure.messages)
    except BrokenPipeError:
        _let_go("stdout")  # Somebody reads only the beginning, as with `| head`.
        return FAILED
    except OSError as error:
        _let_go("stdout")
        return _tell(_("Pyland had to stop: {why}.", why=error.strerror or str(error)))
    except KeyboardInterrupt:
        return 130


def _carry_out(arguments: Sequence[str]) -> int:
    try:
        options = _parser().parse_args(list(arguments))
    except SystemExit:
        return 0  # argparse has printed the help or the version.
    return _command(options)


def _tell(*messages: Message) -> int:
    try:
        for message in messages:
            print(ENGLISH(message), file=sys.stderr, flush=True)
    except OSError:
        _let_go("stderr")
    return FAILED


def _open_closed_streams() -> None:
    """Without a console, or when started with `>&-`, there are no streams: then nobody reads, and nobody types."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            _let_go(name)


def _let_go(name: str) -> None:
    """Nothing more comes or goes there. What could not be written is dropped, else Python complains at its end."""
    mode = "r" if name == "stdin" else "w"
    setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  (it stays open)


def _speak_utf8() -> None:
    """Consoles of old Windows have alphabets of their own, and pipes take over the console's."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


class _Parser(argparse.ArgumentParser):
    """Ends with status 4 where argparse would say 2, which means something else here."""

    def error(self, message: str) -> NoReturn:
        raise Failure(_("{usage}{program}: {problem}", usage=self.format_usage(), program=self.prog, problem=message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=resources.command(), description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"Pyland {__version__}")
    _add_places(parser)
    parser.set_defaults(command="play", level=None, size=None, fullscreen=False, engine=None, data=None, levels=[])
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _add_game(commands)
    _add_programs(commands)
    _add_levels(commands)
    _add_pictures(commands)
    return parser


def _add_places(parser: argparse.ArgumentParser) -> None:
    suppress = argparse.SUPPRESS
    parser.add_argument("--data", metavar="DIR", default=suppress, help="the folder for saved work and settings")
    parser.add_argument(
        "--levels", metavar="DIR", action="append", default=suppress, help="a folder with more islands; may be repeated"
    )


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=ENGINES, help="the engine that locks programs in (default: the best here)")


def _command_parser(commands: "argparse._SubParsersAction[_Parser]", name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(command=name)
    _add_places(parser)
    return parser


def _add_game(commands: "argparse._SubParsersAction[_Parser]") -> None:
    play = _command_parser(commands, "play", "starts the game, at a level if one is named")
    play.add_argument("level", nargs="?", metavar="LEVEL", help="an id, a part of one, a number, or a level's folder")
    play.add_argument("--size", metavar="WxH", help="the window's size in pixels, like 1366x768")
    _add_engine(play)
    play.add_argument("--fullscreen", action="store_true", help="fill the whole screen")
    _command_parser(commands, "test", "runs the tests (with pytest's own options)").add_argument("rest", nargs="*")


def _add_programs(commands: "argparse._SubParsersAction[_Parser]") -> None:
    run = _command_parser(commands, "run", "runs a program on a level and tells what happened")
    run.add_argument("level", metavar="LEVEL", help="the level, or `practice` for the open field")
    run.add_argument("script", metavar="SCRIPT", help="the program's file; - reads it from standard input")
    run.add_argument("--map", type=int, metavar="N", help="only this map of the level, counted from 1")
    run.add_argument("--body", action="append", default=[], metavar="NAME=FILE", help="a program for another body")
    run.add_argument("--input", metavar="FILE", help="the lines that are typed, or chosen, when a program asks")
    run.add_argument("--walk", metavar="WORDS", help="what is done by keyboard before, like north,use,on; or a file")
    run.add_argument("--seed", type=int, default=0, metavar="N", help="the number that chance begins with")
    _add_engine(run)
    run.add_argument("--json", action="store_true", help="one JSON object instead of text")
    run.add_argument("--events", action="store_true", help="every event, too")
    _add_explain(commands)


def _add_explain(commands: "argparse._SubParsersAction[_Parser]") -> None:
    explain = _command_parser(commands, "explain", "explains the first problem of a program, or tells what helped")
    explain.add_argument("script", nargs="?", metavar="SCRIPT", help="the program's file; - reads standard input")
    explain.add_argument("--level", metavar="LEVEL", help="the level it is for (default: practice)")
    _add_engine(explain)
    explain.add_argument("--json", action="store_true", help="one JSON object instead of text")
    explain.add_argument("--stats", action="store_true", help="which explanations helped the players of this computer")
    explain.add_argument("--player", metavar="NAME", help="with --stats: only this player")


def _add_levels(commands: "argparse._SubParsersAction[_Parser]") -> None:
    check = _command_parser(commands, "check", "proves levels, islands or whole packs")
    check.add_argument("paths", nargs="*", metavar="PATH", help="folders, or ids like island/level; none means all")
    _add_engine(check)
    check.add_argument("--json", action="store_true", help="one JSON object instead of text")
    new = _command_parser(commands, "new-level", "writes a playable level to change into another")
    new.add_argument("path", metavar="PATH", help="a new folder")
    listing = _command_parser(commands, "levels", "lists islands and levels")
    listing.add_argument("--json", action="store_true", help="a JSON list instead of text")


def _add_pictures(commands: "argparse._SubParsersAction[_Parser]") -> None:
    picture = _command_parser(commands, "screenshot", "draws a screen into a file, without a display")
    picture.add_argument("screen", metavar="SCREEN", help="title, worldmap, play, run, error, complete, ...")
    picture.add_argument("--out", required=True, metavar="FILE.png", help="where the picture goes")
    picture.add_argument("--size", default="1366x768", metavar="WxH", help="in pixels (default: 1366x768)")
    picture.add_argument("--level", metavar="LEVEL", help="the level that is shown (default: the first)")
    picture.add_argument("--script", metavar="FILE", help="the program in the editor")
    picture.add_argument("--at", type=int, metavar="STEP", help="the turn of the run that is shown (default: the end)")
    picture.add_argument("--theme", default="day", choices=("day", "hc", "easy"), help="the look (default: day)")
    bench = _command_parser(commands, "bench", "measures how quick everything is on this computer")
    bench.add_argument("names", nargs="*", metavar="NAME", help="only benchmarks with this in their names")
    bench.add_argument("--json", action="store_true", help="one JSON object instead of a table")


def _command(options: argparse.Namespace) -> int:
    """Carry out the command. Each group is only imported when it is wanted."""
    match options.command:
        case "explain" if options.stats:
            from pyland.cli import helped

            return helped.stats(options)
        case "run":
            from pyland.cli import programs

            return programs.run(options)
        case "explain":
            from pyland.play.checker import Checker

            # It starts by itself while everything else is loaded.
            checker = Checker()
            checker.warm_up()
            from pyland.cli import programs

            return programs.explain(options, checker)
        case "check" | "new-level" | "levels":
            from pyland.cli import content

            does = {"check": content.check, "new-level": content.new, "levels": content.listing}
            return does[options.command](options)
        case "screenshot" | "bench":
            from pyland.cli import pictures

            return pictures.screenshot(options) if options.command == "screenshot" else pictures.bench(options)
        case "test":
            raise Failure(_("The tests come with the source of Pyland. Run `python main.py test` there."))
    from pyland.cli import game

    return game.play(options)
