"""What Monty says, taken apart into the pieces that his card shows: explanations, missed goals and hints."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.text import Message, Translator, _
from pyland.ui.screens.play.deeds import Deed

_ENDS = tuple(".!?…。！？")
_CODE_LINE = re.compile(r"`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Words:
    """Running text; `quiet` is smaller and paler. What has a number in `spare` can be left out where the room is that
    tight: 1 a little, 2 very."""

    text: str
    quiet: bool = False
    spare: int | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """Lines of a program; `first` is the number of the first one (0: no numbers), `old` the line as it is before a
    repair ("": there is none)."""

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

    def essence(self, tight: int) -> tuple[Block, ...]:
        """What matters most, for where the room is so `tight` (0: it is not)."""
        spare = (block.spare if isinstance(block, Words) else None for block in self.blocks)
        return tuple(block for block, level in zip(self.blocks, spare, strict=True) if level is None or level > tight)


def is_calm(explanation: Explanation) -> bool:
    """Whether the program ran, and only the world had it otherwise: a bump or a goal that was missed."""
    return explanation.where is not None or explanation.line is None


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is explained. With `python` it is told what Python itself says, too; `gentle` is a remark on a
    program that runs; `again` is what was told before, and is shorter. `whose` is the body whose program it is about,
    when that is not the program that is seen."""

    python: bool = False
    gentle: bool = False
    again: bool = False
    whose: str | None = None


def explained(explanation: Explanation, say: Translator, manner: Manner = Manner()) -> Speech:
    """The card for an explanation."""
    blocks = _told(explanation, say, again=manner.again)
    if manner.whose is not None:
        blocks.insert(0, Words(say(_("This is about the program of {name}.", name=manner.whose))))
    if manner.python and explanation.python:
        blocks.append(Words(python_words(explanation, say), quiet=True))
    calm = manner.gentle or manner.again or is_calm(explanation)
    line = explanation.line if manner.whose is None else None
    mood = "monty_thinking" if calm else "monty_oops"
    return Speech(say(explanation.title), mood, tuple(blocks), tuple(_offered(explanation, manner)), line)


def spoken(speech: Speech, say: Translator) -> str:
    """All that is on a card as running text: its words, and the line that a repair would make."""
    parts = [speech.title if speech.title[-1:] in _ENDS else f"{speech.title}."]
    for block in speech.blocks:
        if isinstance(block, Words):
            parts.append(block.text)
        elif block.old is not None:
            parts.append(say(_("Line {line} would be: {code}", line=block.first, code=block.source.strip())))
    return " ".join(parts)


def python_words(explanation: Explanation, say: Translator) -> str:
    """What Python itself says."""
    return say(_("Python says: {text}", text=(explanation.python or "").replace("`", "'")))


def _told(explanation: Explanation, say: Translator, *, again: bool) -> list[Block]:
    """What is told. The second time it is only the repair, or else one sentence: the world tells what was in the way,
    a program what to do."""
    fix, hint = explanation.fix, explanation.hint
    repair: list[Block] = [Code(fix.new, fix.line, fix.old)] if fix is not None else []
    if again and repair:
        return repair
    if again:
        return [Words(say(explanation.message if is_calm(explanation) or hint is None else hint))]
    told: list[Block] = [Words(say(explanation.message)), *repair]
    if hint is not None:
        # A repair shows what to type; why there is one should be said all the same.
        told.append(Words(say(hint), quiet=True, spare=(2 if is_calm(explanation) else 1) if repair else None))
    return told


def _offered(explanation: Explanation, manner: Manner) -> Iterator[Choice]:
    """What can be done about it."""
    if explanation.line is not None or explanation.where is not None:
        yield Choice(_("Show me where"), Deed.SHOW_WHERE, "eye", main=True)
    if explanation.fix is not None:
        yield Choice(_("Put it in for me"), Deed.FIX, "pencil")
    if manner.again:
        yield Choice(_("Tell me more"), Deed.MORE, "talk", quiet=True)
    elif explanation.python and not manner.python:
        yield Choice(_("What Python says"), Deed.PYTHON, "console", quiet=True)


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
