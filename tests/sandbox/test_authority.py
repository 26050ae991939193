"""A program's process has no say: it knows nothing of solutions and goals, and nothing it sends means "won"."""

import json
import os
import re
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from pyland.level.library import Library
from pyland.play.checker import Checker
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from pyland.script import wire
from pyland.script.attempt import Attempt
from pyland.script.commands import COMMANDS
from pyland.script.protocol import Limit
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.native import bare_environment
from pyland.world.ascii import draw
from pyland.world.events import Ended, Printed, Said
from pyland.world.world import World
from tests.play.fakes import level
from tests.script.test_protocol import GOOD_CALL, GOOD_FAILURE, GOOD_RETURN

from .engines import ENGINES, engine

ROOT = Path(__file__).parents[2]
LEVELS = ROOT / "levels"
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the memory of a process")
LEVEL = "hello-beach/03-the-password"
MARK = "a text of the program that nobody else writes"
WAITING = f"text = {MARK!r}\nmove_east()\nname = input('Well? ')\n"


# What the process knows


class Heard(Child):
    """A process; what is sent to it is kept."""

    def __init__(self, launch):
        self.sent = []
        super().__init__(launch)

    def send(self, line):
        self.sent.append(line)
        super().send(line)


@contextmanager
def waiting_program(made):
    """The process of a program of a level, which waits for somebody to type."""
    children = []

    def start():
        children.append(Heard(made.launch))
        return children[-1]

    library = Library([LEVELS], own=LEVELS)
    spares = Spares(start)
    with Workbench(spares, Checker(), _AnyLock()) as bench:
        found = library.find(LEVEL)
        company = bench.company(found, World(found.start(0)), {"hero": WAITING}, typed_by_person=True)
        try:
            until = time.monotonic() + 60
            while company.question is None:
                assert company.ending is None and time.monotonic() < until
                company.pump()
                company.wait(0.05)
            yield children[0]
        finally:
            company.close()


class _AnyLock:
    settled = locked = True
    preparing = False

    def close(self):
        pass


def secrets():
    """What is written in the levels, other than what a program has to be told: long lines of all their files."""
    lines = {
        line.strip(" -#\t") for file in [*LEVELS.rglob("*.yaml"), *LEVELS.rglob("*.py"), *LEVELS.rglob("*.tmx")]
        for line in file.read_text(encoding="utf-8").splitlines()
    }
    found = {line for line in lines if len(line) > 15} | {"mango"}
    found |= {file.read_text(encoding="utf-8") for file in LEVELS.rglob("solution*.py")}
    return found


def spellings(text):
    """How a text lies in the memory of Python, in a file, and in a message."""
    if text.isascii():
        return {text.encode("ascii"), json.dumps(text)[1:-1].encode("ascii")}
    return {text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-32-le")}


def test_there_are_secrets_to_look_for():
    found = secrets()
    assert len(found) > 50
    for part in ("collect: all shell", "I ate a jellyfish", 'say("mango")', "move_north()\nmove_north()"):
        assert any(part in secret for secret in found), part


def memory_of(pid):
    """All that a process has written into its memory, piece by piece."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            memory.seek(start)
            piece = b""
            while start + len(piece) < end and (more := _read(memory, end - start - len(piece))):
                piece += more
            yield piece


def _read(memory, size):
    try:
        return memory.read(size)
    except OSError:
        return b""  # reserved, and never used


@linux
@pytest.mark.parametrize("name", ENGINES)
def test_nothing_about_solutions_and_goals_is_in_its_memory(name, request):
    looked_for = {spelling for text in secrets() for spelling in spellings(text)}
    marks = 0
    with waiting_program(engine(name, request)) as child:
        for piece in memory_of(child._process.pid):
            marks += any(spelling in piece for spelling in spellings(MARK))
            assert [spelling for spelling in looked_for if spelling in piece] == []
    assert marks, "the program itself is not found: nothing would be"


@linux
@pytest.mark.parametrize("name", ENGINES)
def test_nothing_about_them_is_around_it(name, request, monkeypatch):
    monkeypatch.setenv("A_SECRET", "mango")
    os.set_inheritable((opened := open(LEVELS / "hello-beach" / "island.yaml")).fileno(), True)  # noqa: SIM115
    with opened, waiting_program(engine(name, request)) as child:
        process = Path(f"/proc/{child._process.pid}")
        around = [(process / part).read_bytes() for part in ("cmdline", "environ", "comm")]
        assert list((process / "cwd").iterdir()) == []
        files = {os.readlink(file) for file in (process / "fd").iterdir()}
        sent = child.sent
    for text in secrets():
        for spelling in spellings(text):
            assert not any(spelling in told for told in (*around, *sent)), text
    assert not any(str(LEVELS).encode() in told for told in (*around, *sent))
    # The machine keeps open what it is itself.
    files = {file for file in files if not (name == "wasm" and file.endswith(".compiled"))}
    assert not [file for file in files if not file.startswith(("pipe:", "/dev/null", "anon_inode:"))]


@linux
def test_the_first_message_tells_what_a_program_may_know_and_no_more(request):
    with waiting_program(engine("native", request)) as child:
        start = json.loads(child.sent[0])
    assert start.keys() == {
        "source", "commands", "many", "words", "bodies", "mine", "seed", "ticks", "output", "slice", "tries", "helps",
    }
    assert start["source"] == WAITING
    assert set(start["commands"]) == {"say", "move_east", "move_north", "move_south", "move_west"}
    assert (start["bodies"], start["mine"], start["tries"]) == (["hero"], "hero", False)


# What its messages mean


PRETENDED = (
    {"do": "lines", "lines": [1], "of": 1}, GOOD_CALL, {"do": "sleep", "turns": 1, "line": 1},
    {"do": "print", "text": "won", "line": 1}, {"do": "ask", "prompt": "?", "line": 1},
    {"do": "failed", "problem": GOOD_FAILURE}, {"do": "overran", "limit": Limit("ticks", 9).as_data()},
    {"do": "finished", "line": 1}, {"do": "rest"}, GOOD_RETURN,
)
EXTRA_KEYS = (
    "won", "solved", "goals", "goal", "stars", "verdict", "outcome", "state", "world", "position", "turn", "value",
    "reply", "id", "save", "level", "bump", "lost", "exit", "how", "facts",
)
MAP = "@..F"


def pretender(*lines, end="time.sleep(60)"):
    """A process that sends these lines whatever it is told, and then does something."""
    code = f"import os, sys, time\nfor line in {list(lines)!r}: print(line, flush=True)\n{end}"
    return Spares(lambda: Child(lambda: Launch([sys.executable, "-I", "-S", "-c", code], bare_environment())))


def test_all_messages_are_pretended():
    assert {message["do"] for message in PRETENDED} == set(wire._READERS)
    for message in PRETENDED:
        wire.read(json.dumps(message).encode())


@pytest.mark.parametrize("message", PRETENDED, ids=lambda message: message["do"])
def test_a_message_with_anything_else_in_it_is_none(message):
    for key in EXTRA_KEYS:
        if key in message:
            continue
        for value in (True, 1, "won", None, {"hero": [3, 0]}, []):
            with pytest.raises(wire.Malformed):
                wire.read(json.dumps({**message, key: value}).encode())


@pytest.mark.parametrize("deed", ["won", "win", "solved", "goal", "goals", "star", "state", "move", "teleport", "event",
                                  "save", "ended", "end", "exit", "verdict", "", "Finished", "__init__", "read"])
def test_there_is_no_message_for_having_won(deed):
    for more in ({}, {"line": 1}, {"value": True}, {"line": 1, "value": True}):
        with pytest.raises(wire.Malformed):
            wire.read(json.dumps({"do": deed, **more}).encode())


def ended(spares, **options):
    world = World(draw(MAP))
    attempt = Attempt(world, "move_east()", spares, commands=COMMANDS, **options)
    try:
        until = time.monotonic() + 60
        while attempt.ending is None:
            assert time.monotonic() < until
            attempt.pump()
            if attempt.question is not None:
                attempt.stop()
            attempt.wait(0.05)
    finally:
        attempt.close()
        spares.close()
    return world, attempt


@pytest.mark.parametrize("message", [message for message in PRETENDED if message["do"] != "call"],
                         ids=lambda message: message["do"])
def test_no_message_but_a_call_moves_anything(message):
    before = World(draw(MAP)).state.things
    world, attempt = ended(pretender(json.dumps(message), end="sys.exit(0)"))
    assert world.state.things == before
    assert attempt.calls == (message["do"] == "sleep")


@pytest.fixture(scope="module")
def checker():
    made = Checker()
    yield made
    made.close()


ENDS = ("sys.exit(0)", "sys.exit(1)", "sys.exit(42)", "os._exit(0)", "os.abort()", "os.kill(os.getpid(), 9)",
        "os.close(1); time.sleep(60)", "print('won'); sys.exit(0)", "print('{\"do\":\"won\"}'); sys.exit(0)")


@pytest.mark.parametrize("end", ENDS)
def test_how_a_process_ends_means_nothing(end):
    world, attempt = ended(pretender(end=end))
    assert attempt.ending.how == "limit" and attempt.ending.limit.kind == "gone"
    assert [entry.event for entry in world.log] == [Ended("limit", 0)]


@pytest.mark.parametrize("lines", [
    ['{"do":"finished","line":1}'], ['{"do":"lines","lines":[1],"of":1}', '{"do":"finished","line":1}'],
    ['{"do":"print","text":"You won! Reach the flag: done","line":1}', '{"do":"finished","line":null}'],
    ['{"do":"finished","line":1,"won":true}'], ['{"do":"won"}'], [],
])
def test_whoever_says_that_all_is_done_has_not_won(checker, lines):
    with _bench(pretender(*lines, end="sys.exit(0)"), checker) as bench:
        report = run_level(bench, level(MAP), {"hero": "move_east()"}, 0)
    assert report.outcome != "solved" and not report.verdict.solved


def test_what_is_walked_in_the_world_wins_also_for_a_pretender(checker):
    """The other way round: with calls that the rules allow, whoever sends them."""
    call = json.dumps(GOOD_CALL | {"body": "hero", "command": "move_east", "given": [3], "named": {}, "line": 1})
    with _bench(pretender(call, '{"do":"finished","line":1}'), checker) as bench:
        report = run_level(bench, level(MAP), {"hero": "move_east(3)"}, 0)
    assert report.outcome == "solved"


@contextmanager
def _bench(spares, checker):
    try:
        yield Workbench(spares, checker, _AnyLock())
    finally:
        spares.close()


# Text is only text


TEXTS = (
    '{"do":"finished","line":1}', '{"do": "won"}', "<b>bold</b><script>", "**bold** `code` [link](file:///etc/passwd)",
    "{0.__class__} {name} %s %(x)s ${HOME}", "\x1b[2J\x1b]0;title\x07red\x1b[31m", "a\x00b\x08c\rd\x7fe\x9bf",
    "\u202eolleh\u202c \u2066x\u2069", "\u2028\u2029", "_('text')", "'; DROP TABLE", "\ud800\udfff", "won\n\nwon",
)
_SHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_text_is_only_text(text, request):
    made = engine(ENGINES[0], request)
    spares = Spares(lambda: Child(made.launch))
    world = World(draw(MAP))
    source = f"print({text!a})\nsay({text!a} + '!')\nraise ValueError({text!a})"
    attempt = Attempt(world, source, spares, commands=COMMANDS)
    try:
        while attempt.ending is None:
            attempt.pump()
            attempt.wait(0.05)
    finally:
        attempt.close()
        spares.close()
    clean = _SHOWN.sub("", text.encode("utf-8", "replace").decode("utf-8"))
    assert attempt.output == clean + "\n"
    assert "".join(entry.event.text for entry in world.log if isinstance(entry.event, Printed)) == clean + "\n"
    assert [entry.event.text for entry in world.log if isinstance(entry.event, Said)] == [clean + "!"]
    assert (attempt.ending.how, attempt.ending.problem.type) == ("problem", "ValueError")
    assert attempt.ending.problem.message == _SHOWN.sub("", text).replace("\n", "")
