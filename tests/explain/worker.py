"""A real checker process for tests."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from pyland.explain.explanation import Explanation
from tests.explain.scripts import CONTEXT

ROOT = Path(__file__).resolve().parent.parent.parent
_START = "import sys; sys.path.insert(0, sys.argv[1]); from pyland.explain.worker import main; main()"


class Worker:
    """Asks a checker process, started as the game starts it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", _START, str(ROOT)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONHASHSEED": "0"},
        )  # fmt: skip

    def __enter__(self) -> "Worker":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def send(self, line: bytes) -> dict[str, Any]:
        """The answer to one line."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(line + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert isinstance(answer, dict)
        return answer

    def check(self, source: str) -> tuple[Explanation | None, list[Explanation]]:
        """What the process knows about a program."""
        question = {"id": 1, "ask": "check", "source": source, "context": CONTEXT.as_data()}
        answer = self.send(json.dumps(question).encode())
        explanation = answer["explanation"]
        notes = [Explanation.from_data(note) for note in answer["notes"]]
        return Explanation.from_data(explanation) if explanation else None, notes
