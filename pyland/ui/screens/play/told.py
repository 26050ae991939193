"""`Told`: what was told before, so that nobody has to listen to the same twice."""

from collections import deque

from pyland.explain.explanation import Explanation
from pyland.play.ran import RanProgram

_KEPT = 200
_Key = tuple[object, ...]


class Told:
    """Remembers explanations by the mistake and its place."""

    def __init__(self) -> None:
        self._keys: deque[_Key] = deque(maxlen=_KEPT)

    def knows(self, explanation: Explanation, program: RanProgram, body: str) -> bool:
        """Whether the same was told about the same line of the program of `body`."""
        return _key(explanation, program, body) in self._keys

    def note(self, explanation: Explanation, program: RanProgram, body: str) -> None:
        """It is being told."""
        if not self.knows(explanation, program, body):
            self._keys.append(_key(explanation, program, body))


def _key(explanation: Explanation, program: RanProgram, body: str) -> _Key:
    """What makes it the same. The line may have another number by now."""
    lines, line = program.source.split("\n"), explanation.line
    text = lines[line - 1].strip() if line is not None and 1 <= line <= len(lines) else ""
    said = [(message.id, *(str(value) for value in message.values if value[0] != "line"))
            for message in (explanation.title, explanation.message)]
    return body, explanation.kind, text, explanation.where, *said
