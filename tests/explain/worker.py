"""A real checker process for tests."""

import json
import subprocess
from types import TracebackType
from typing import Any

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.play.checker import launch_checker
from tests.explain.scripts import CONTEXT


class Worker:
    """Asks a checker process, started as the game starts it, but without patience. `python` is another interpreter."""

    def __init__(self, python: str | None = None) -> None:
        launch = launch_checker()
        command = [python, *launch.command[1:]] if python else launch.command
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(launch.environment)
        )

    def __enter__(self) -> "Worker":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def send(self, line: bytes) -> dict[str, Any]:
        """The answer to one line."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(line + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert isinstance(answer, dict)
        return answer

    def check(self, source: str, context: Context = CONTEXT) -> tuple[Explanation | None, list[Explanation]]:
        """What the process knows about a program."""
        question = {"id": 1, "ask": "check", "source": source, "context": context.as_data()}
        answer = self.send(json.dumps(question).encode())
        explanation = answer["explanation"]
        notes = [Explanation.from_data(note) for note in answer["notes"]]
        return Explanation.from_data(explanation) if explanation else None, notes
