"""What all explanations of commands that were used wrongly need."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message

_EXAMPLES = {
    "direction": "north", "thing": '"gem"', "values": '"hello"', "steps": "3", "turns": "2", "text": '"hello"',
    "radius": "3", "question": '"How many?"',
}  # fmt: skip
_OPPOSITES = {
    "move_north": "move_south", "move_south": "move_north", "move_east": "move_west", "move_west": "move_east",
    "turn_left": "turn_right", "turn_right": "turn_left",
}  # fmt: skip
COUNTS = {word: number for number, word in enumerate(
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
)}  # fmt: skip
"""Numbers as words."""
_CALLS = {"give": 'give("apple", "Rosa")', "put_down": 'put_down("box")'}


def example(failed: Failed, command: str) -> str:
    """How the command is called rightly."""
    return call_of(command, str(failed.problem.details.get("parameter") or ""))


def call_of(command: str, parameter: str) -> str:
    """A right call, with something for the input `parameter`."""
    return _CALLS.get(command) or f"{command}({_EXAMPLES.get(parameter, '')})"


def opposite_of(failed: Failed, command: str) -> str | None:
    """The command that does the opposite, if it is unlocked."""
    opposite = _OPPOSITES.get(command)
    return opposite if opposite in failed.context.commands else None


def value_of(failed: Failed) -> str:
    """The value that was given, with the quotes a child would write."""
    shown = str(failed.problem.details.get("value") or "")
    if len(shown) > 1 and shown[0] == shown[-1] == "'" and '"' not in shown:
        shown = f'"{shown[1:-1]}"'
    return code(shown, 24)


def told(
    failed: Failed, kind: str, title: Message, message: Message, hint: Message, fixed: str | None = None
) -> Explanation:
    """An explanation that points at the place; `fixed` is the line as it should be."""
    return tell(
        kind, title, message, hint, line=failed.line, cols=failed.cols, fix=failed.line_fix(fixed) if fixed else None
    )


def swapped_once(failed: Failed, pattern: str, new: str) -> str | None:
    """The line with the only place that looks like `pattern` changed; None when there are more, or none."""
    swapped, count = re.subn(pattern, new, failed.text)
    return swapped if count == 1 else None
