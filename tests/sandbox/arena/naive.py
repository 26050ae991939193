"""A game that believes what it reads: it shows that programs which lie are dangerous to somebody."""

import json
import os
import select
import subprocess
import time
from pathlib import Path
from typing import Any

from pyland.script.sandbox.engine import Launch
from pyland.script.starting import start_message, unlocked
from pyland.text import ENGLISH

from .ordeal import COMMANDS

_PATIENCE = 2.0
_MOST_LINES = 20_000
_MOST_BYTES = 2_000_000
_ROOM = range(1, 4)


class Naive:
    """Plays one program. `harm` says what came of it: None when all went well, and nobody lied."""

    def __init__(self) -> None:
        self.harm: str | None = None
        self._place = 1
        self._over = False

    def play(self, launch: Launch, source: str) -> str | None:
        """Run a program to its end, and return the harm. For a program that never ends or says too much, it is told so
        here: a naive game would wait and collect for ever."""
        process = subprocess.Popen(
            launch.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=launch.environment, bufsize=0,
        )
        try:
            self._talk(process, source)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError) as error:
            self.harm = f"the game crashes: {error!r}"[:200]
        finally:
            process.kill()
            process.communicate()
        return self.harm

    def _talk(self, process: "subprocess.Popen[bytes]", source: str) -> None:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(start_message(
            source, unlocked(COMMANDS), bodies=("hero",), mine="hero", seed=0, ticks=100_000, share=0, tries=False,
            say=ENGLISH,
        ))
        reader = Reader(process.stdout.fileno())
        while self.harm is None and not self._over:
            line = reader.line()
            if line is None:
                self.harm = reader.trouble
                return
            answer = self._believe(json.loads(line))
            if answer is not None:
                self._send(process.stdin.fileno(), json.dumps({"value": answer, "turn": False}).encode() + b"\n")
        if self.harm is None and (more := reader.line()):
            self.harm = f"it goes on after its end: {more[:40]!r}"

    def _send(self, pipe: int, line: bytes) -> None:
        if select.select([], [pipe], [], _PATIENCE)[1]:
            os.write(pipe, line)
        else:
            self.harm = "the game talks for ever to somebody who does not listen"

    def _believe(self, told: dict[str, Any]) -> Any:
        """Do what is told. Returns the answer that is waited for, if one is."""
        won = told.get("won") or told.get("result") == "won" or told["do"] in ("won", "event", "goal")
        if won or told.get("line", 1) not in range(1, 1_000):
            self.harm = f"the game believes {told}"[:200]
        match told["do"]:
            case "call":
                return self._call(told.get("command", told.get("name")), told.get("given", told.get("args")))
            case "print" | "ask":
                self._show(told["text" if told["do"] == "print" else "prompt"])
                return "an answer" if told["do"] == "ask" else None
            case "finished" | "failed" | "overran":
                self._show(str(told.get("problem", {}).get("message", "")))
                self._over = True
            case "lines":
                self._show("".join(f"line {number + 0}" for number in told["lines"][:3]))
            case "sleep":
                return None if told["turns"] < 1_000 else self._stuck()
            case other:
                self.harm = f"the game does not know what to do: {other}"[:200]
        return None

    def _call(self, command: str, given: list[Any]) -> bool:
        if command == "say":
            self._show(str(given[0]))
        elif command in ("move_east", "move_west"):
            self._place += (1 if command == "move_east" else -1) * (given[0] if given else 1)
            if self._place not in _ROOM:
                self.harm = f"the hero stands in a wall: {self._place}"
        else:
            self.harm = f"the game does {command}"[:200]
        return True

    def _show(self, text: str) -> None:
        if any(sign < " " and sign != "\n" or "\ud800" <= sign <= "\udfff" for sign in text) or len(text) > 10_000:
            self.harm = f"the game shows {text[:40]!r}"

    def _stuck(self) -> None:
        self.harm = "the game waits for ever"


class Reader:
    """Reads lines, as long as they are bearable."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._waiting = b""
        self._lines = self._bytes = 0
        self.trouble: str | None = None
        """Why there is no line."""

    def line(self) -> bytes | None:
        """The next line; None when there is none."""
        until = time.monotonic() + _PATIENCE
        while b"\n" not in self._waiting:
            ready, _out, _odd = select.select([self._pipe], [], [], max(0.0, until - time.monotonic()))
            chunk = os.read(self._pipe, 65_536) if ready else b""
            self._bytes += len(chunk)
            self._waiting += chunk
            if not ready or not chunk:
                self.trouble = "the game waits for ever" if not ready else "the game waits for somebody who is dead"
                return None
            if self._bytes > _MOST_BYTES:
                self.trouble = "the game's memory is full"
                return None
        self._lines += 1
        if self._lines > _MOST_LINES:
            self.trouble = "the game is kept busy for ever"
            return None
        line, _end, self._waiting = self._waiting.partition(b"\n")
        return line


def play(file: Path, launch: Launch) -> str | None:
    """What harm a program does to a naive game."""
    return Naive().play(launch, file.read_text(encoding="utf-8"))
