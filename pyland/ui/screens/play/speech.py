"""What Monty says, taken apart into the pieces that his card shows: explanations, missed goals and hints."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.text import Message, Translator, _
from pyland.ui.screens.play.deeds import Deed

_CODE_LINE = re.compile(r"`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Words:
    """Running text; `quiet` is smaller and paler."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """Lines of a program; `first` is the number of the first one (0: no numbers), `old` what they were before."""

    source: str
    first: int = 0
    old: str | None = None


Block = Words | Code


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the card."""

    text: Message
    deed: Deed
    icon: str = ""
    main: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """Everything on the card. `mood` is Monty's sprite, `line` the line of the program that the card points at."""

    title: str
    mood: str
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...]
    line: int | None = None


def is_calm(explanation: Explanation) -> bool:
    """Whether the program ran, and only the world had it otherwise: a bump or a goal that was missed."""
    return explanation.where is not None or explanation.line is None


def explained(explanation: Explanation, say: Translator, *, python: bool, whose: str | None = None) -> Speech:
    """The card for an explanation; with `python` it shows what Python itself says. `whose` is the body whose program it
    is about, when that is not the program that is seen."""
    blocks: list[Block] = [Words(say(explanation.message))]
    if whose is not None:
        blocks.insert(0, Words(say(_("This is about the program of {name}.", name=whose))))
    if explanation.fix is not None:
        fix = explanation.fix
        blocks.append(Code(fix.new, fix.line, fix.old))
    if explanation.hint is not None:
        blocks.append(Words(say(explanation.hint), quiet=True))
    if python and explanation.python:
        blocks.append(Words(say(_("Python says: {text}", text=explanation.python.replace("`", "'"))), quiet=True))
    choices: list[Choice] = []
    if explanation.line is not None or explanation.where is not None:
        choices.append(Choice(_("Show me where"), Deed.SHOW_WHERE, "eye", main=True))
    if explanation.fix is not None:
        choices.append(Choice(_("Put it in for me"), Deed.FIX, "pencil"))
    if explanation.python and not python:
        choices.append(Choice(_("What Python says"), Deed.PYTHON, "console", quiet=True))
    mood = "monty_thinking" if is_calm(explanation) else "monty_oops"
    line = explanation.line if whose is None else None
    return Speech(say(explanation.title), mood, tuple(blocks), tuple(choices), line)


def hinted(hints: Sequence[str], index: int, count: int, say: Translator) -> Speech:
    """The card for hint number `index` (from 0) of `count`, of which `hints` are open."""
    choices: list[Choice] = []
    if index > 0:
        choices.append(Choice(_("Back"), Deed.LAST_HINT, "left"))
    if index + 1 < count:
        choices.append(Choice(_("Next hint"), Deed.NEXT_HINT, "hint", main=True))
    note = say(_("Hint {number} of {count}", number=index + 1, count=count))
    return Speech(note, "monty_talk", hint_blocks(hints[index]), tuple(choices))


def hint_blocks(hint: str) -> tuple[Block, ...]:
    """A hint's text and, from lines that are nothing but `` `code` ``, its listings."""
    blocks: list[Block] = []
    for line in hint.strip().split("\n"):
        code = _CODE_LINE.fullmatch(line.strip())
        last = blocks[-1] if blocks else None
        if code and isinstance(last, Code):
            blocks[-1] = Code(f"{last.source}\n{code[1]}")
        elif code and "\n" in hint.strip():
            blocks.append(Code(code[1]))
        elif isinstance(last, Words):
            blocks[-1] = Words(f"{last.text} {line.strip()}")
        else:
            blocks.append(Words(line.strip()))
    return tuple(blocks)
