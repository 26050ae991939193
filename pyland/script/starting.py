"""What a child is told before its program begins."""

from collections.abc import Collection, Mapping, Sequence

from pyland.script import wire
from pyland.script.commands import COMMANDS, WORDS, Command, help_text
from pyland.script.common import LIMITS
from pyland.script.helps import all_helps
from pyland.text import Translator


def unlocked(names: Collection[str]) -> dict[str, Command]:
    """The commands with these names, in the order of the table. Raises `KeyError` when there is none of a name."""
    if missing := set(names) - set(COMMANDS):
        raise KeyError(min(missing))
    return {name: command for name, command in COMMANDS.items() if name in names}


def start_message(
    source: str, commands: Mapping[str, Command], *, bodies: Sequence[str], mine: str, seed: int, ticks: int,
    share: int, tries: bool, say: Translator, output: int = LIMITS["output"],
) -> bytes:  # fmt: skip
    """The first message to the child of a program; see `wire.start`. Help texts are in the language of `say`."""
    helps = {name: help_text(command, say) for name, command in commands.items()}
    many = [name for name, command in commands.items() if any(given.kind == "values" for given in command.parameters)]
    return wire.start(
        source, commands=helps, many=many, words=WORDS, bodies=bodies, mine=mine, seed=seed, ticks=ticks,
        output=output, share=share, tries=tries, helps=all_helps(say, WORDS, bodies),
    )  # fmt: skip
