"""Who tries everything has not found the answer: which texts are answers, of which only the last one counts.

A text is an answer when it would be the right one if the value in it were another. So a program that tries all
values gives many answers, and one that greets or thinks aloud gives none with that.
"""

import re
from collections.abc import Callable, Iterable

from pyland.challenge.goals.matching import SLOT, loosely, number
from pyland.text import Message, _
from pyland.world.state import State

Test = Callable[[str], bool]
SEVERAL = 5
"""So many numbers may be in one line of which only a part is asked for."""

_LONGEST = 2000
_MARKS = ".,:;!?… "
_NUMBER = r"(?<![\d.,])(?:(?<!\w)-)?\d+(?:\.\d+)?(?![\d])"
_SMALL_TALK = (
    "hello", "hi", "hey", "welcome", "good morning", "good day", "good evening", "good night", "good bye", "goodbye",
    "bye", "see you", "thanks", "thank you", "please", "sorry", "ok", "okay", "done", "ready", "finished",
    "here you are", "nice to meet you", "how are you", "my name is", "i am", "let me",
)
_TALK = re.compile(rf"(?:{'|'.join(_SMALL_TALK)})(?!\w)")
_MORE_WORDS = 2


def answers_like(template: str, start: State) -> Test:
    """The test for texts that are answers where `template` is wanted, in which there may be values `{named}`."""
    wanted = start.filled(template)
    if number(wanted) is not None:
        return lambda text: number(text) is not None
    if SLOT.sub("", template).strip() and SLOT.search(template):
        shape = _shape(" ".join(template.split()), start)
        return lambda text: len(text) <= _LONGEST and shape.fullmatch(loosely(text)) is not None
    return _words_like(loosely(wanted))


def numbers_in(template: str, start: State) -> Callable[[str], list[str]] | None:
    """What gives the parts of a line that are like `template`; None when a value in it is not a number."""
    if not all(number(start.filled(slot)) is not None for slot in SLOT.findall(template)):
        return None
    shape = _shape(template, start) if SLOT.search(template) else re.compile(_NUMBER)
    return lambda line: [match[0] for match in shape.finditer(line)]


def last_right(latest_first: Iterable[tuple[int, bool]], after: int) -> int | None:
    """When the right answer was given, later than `after`, and no other one after it. The answers are moments, each
    with whether it is right."""
    found = None
    for moment, right in latest_first:
        if moment <= after or not right:
            break
        found = moment
    return found


def not_alone(text: str, wanted: str, way: str) -> Message:
    """The sentence for a text that is no answer; `way` is the command with which it came, "say" or "print"."""
    values = {"text": text, "command": f"{way}()"}
    if number(wanted) is None:
        return _("“{text}” is not an answer by itself. Use `{command}` with the answer and nothing else.", **values)
    if any(letter.isdigit() for letter in text) and not text.strip().isdigit():
        return _("“{text}” is more than a number. Use `{command}` with the number and nothing else.", **values)
    return _("“{text}” is not written like a number. Use `{command}` with a number like 5 or 2.5.", **values)


def _shape(template: str, start: State) -> re.Pattern[str]:
    parts, end = [], 0
    for slot in SLOT.finditer(template):
        value = start.filled(slot[0])
        parts += [re.escape(template[end:slot.start()]), _NUMBER if number(value) is not None else r"\S(?:.*\S)?"]
        end = slot.end()
    return re.compile("".join((*parts, re.escape(template[end:]))), re.IGNORECASE)


def _words_like(wanted: str) -> Test:
    most = len(wanted.split()) + _MORE_WORDS
    may_call, may_talk = wanted.endswith(("!", "?")), _TALK.match(wanted) is not None

    def is_like(text: str) -> bool:
        text = loosely(text)
        if text == wanted:
            return True
        if not text.strip(_MARKS) or text.count(" ") >= most or text.endswith(("!", "?")) and not may_call:
            return False
        return may_talk or _TALK.match(text) is None

    return is_like
