"""Stand-ins for the processes: a checker that answers when a test lets it, and attempts that go line by line.

A program of the stand-in is a list of lines without blocks; besides commands it knows `print(...)`,
`name = input(...)`, `again` (back to the first line), `boom` (a problem), `boom_somewhere` (one without a line) and
`too_much` (a limit). `???` is what the checker finds wrong, on each line that has it; it remarks on `unused`.
"""

import ast

from pyland.challenge.registry import read_goal
from pyland.explain.explanation import Explanation, Fix
from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.spec import LevelSpec
from pyland.play.checker import Report, Ticket
from pyland.play.workbench import Workbench
from pyland.script.attempt import Ending
from pyland.script.protocol import Limit, Problem
from pyland.script.sandbox.native import Reduced
from pyland.source.facts import facts_of
from pyland.text import _
from pyland.world.actions import Say, Turn, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, LinesRan, Printed, Typed
from pyland.world.geometry import Direction

COMMANDS = ("move_north", "move_east", "move_south", "move_west", "turn_left", "say", "wait")


def level(*pictures, goals=(("reach", "flag"),), stars=(), starter="move_east()\n", after_bump="stop",
          hints=("One", "Two"), name="beach/01", commands=COMMANDS, own=True, **spec_also):
    """A level with the maps that the drawings show, one of the game's own. Goals are pairs of words, or goals."""
    maps = tuple(TiledMap(draw(picture), MapPicture(1, 1, (((),),), (((),),))) for picture in pictures)
    spec = LevelSpec(
        "A level", (), tuple(map(_goal, goals)), tuple(map(_goal, stars)), commands,
        starter=starter, hints=hints, after_bump=after_bump, **spec_also,
    )
    return Level(name, None, name.partition("/")[0], 1, spec.title, spec, own=own, _made=maps)


def _goal(given):
    return read_goal(*given) if isinstance(given, tuple) else given


class FakeChecker:
    """Answers at once, or when a test says so (`hold`)."""

    def __init__(self):
        self.hold = False
        self.silent = False
        self.waiting = []
        self.asked = []

    def ask(self, request):
        ticket = Ticket(request)
        self.asked.append(request)
        self.waiting.append(ticket)
        if not self.hold:
            self.release()
        return ticket

    def release(self):
        for ticket in self.waiting:
            ticket.report = Report(answered=False) if self.silent else self._answer(ticket.request)
            ticket.done.set()
        self.waiting.clear()

    def close(self):
        pass

    def _answer(self, request):
        if request["ask"] != "check":
            told = request.get("problem") or request.get("limit")
            kind = told.get("type") or told["kind"]
            return Report(Explanation(kind, _("Oh"), _("It is {kind}.", kind=kind), line=told["line"]))
        lines = list(enumerate(request["source"].split("\n"), 1))
        strange = [_strange(number, line) for number, line in lines if "???" in line]
        notes = tuple(Explanation("unused", _("By the way"), _("Not used."), line=number)
                      for number, line in lines if "unused" in line)
        if strange:
            return Report(strange[0], notes, others=tuple(strange[1:]))
        try:
            return Report(None, notes, facts_of(ast.parse(request["source"])))
        except SyntaxError:
            return Report(None, notes)


def _strange(number, line):
    column = line.index("???")
    fix = Fix(number, line, line.replace("???", "()"))
    return Explanation("strange", _("Strange"), _("Strange signs."), None, number, column, column + 3, fix,
                       "SyntaxError: invalid syntax")


class FakeAttempt:
    """Runs one line in each `pump`, and lets nobody hope for more at once: so there is one line in each frame."""

    def __init__(self, world, source, after_bump, inputs, typed_by_person):
        self.world = world
        self.ending = self.question = self.asking = None
        self.choices = ()
        self.output = ""
        self.calls = 0
        self.inputs_used = ()
        self.pumps = []
        self.closed = False
        self._lines = source.split("\n")
        self._next = 0
        self._after_bump = after_bump
        self._inputs = list(inputs)
        self._typed_by_person = typed_by_person

    def pump(self, shown=None):
        self.pumps.append(shown)
        if self.ending or self.question is not None:
            return False
        if self._next >= len(self._lines):
            self._end("finished")
            return False
        self._next += 1
        line = self._lines[self._next - 1].strip()
        if line:
            self._run(line, self._next)
        return False

    def answer(self, text):
        assert self.question is not None
        self.world.note(Typed(self.question, text), self._next)
        self.question = None
        self.inputs_used += (text,)

    def stop(self):
        if self.ending is None:
            self._end("stopped")

    def wait(self, seconds):
        assert self.question is None

    def close(self):
        self.closed = True

    def _run(self, line, number):
        self.world.note(LinesRan("hero", (number,)), number)
        if line == "again":
            self._next = 0
        elif line == "boom":
            self._end("problem", number, problem=Problem("NameError", "boom", number))
        elif "???" in line:  # nobody had found it before
            self._end("problem", number, problem=Problem("SyntaxError", "invalid syntax", number))
        elif line == "boom_somewhere":
            self._end("problem", problem=Problem("NameError", "boom"))
        elif line == "too_much":
            self._end("limit", number, limit=Limit("ticks", 100, number))
        elif "input(" in line:
            self._ask(ast.literal_eval(line.partition("input(")[2].removesuffix(")") or "''"), number)
        elif line.startswith("print("):
            self._print(str(ast.literal_eval(line[6:-1])) + "\n", number)
        else:
            self._command(ast.parse(line).body[0].value, number)

    def _print(self, text, number):
        self.output += text
        self.world.note(Printed(text), number)

    def _ask(self, prompt, number):
        self.question = prompt
        if self._inputs:
            self.answer(self._inputs.pop(0))
        elif not self._typed_by_person:
            self.question = None
            self._end("problem", number, problem=Problem("EOFError", "", number))

    def _command(self, call, number):
        name, given = call.func.id, [ast.literal_eval(argument) for argument in call.args]
        self.calls += 1
        self.world.note(Called("hero", name, tuple(given)), number)
        for action in _actions(name, given):
            bump = self.world.perform("hero", action, number).bump
            if bump and self._after_bump == "stop":
                self._end("bump", number, bump=bump)
                return

    def _end(self, how, line=None, **why):
        self.world.note(Ended(how, self.world.state.turn), line)
        self.ending = Ending(how, line, **why)


def _actions(name, given):
    if name.startswith("move_"):
        return [Walk(Direction(name[5:]))] * (given[0] if given else 1)
    return [{"say": lambda: Say(given[0]), "wait": Wait, "turn_left": lambda: Turn("left")}[name]()]


class FakeEngine:
    """An engine that a test needs only the name of."""

    def __init__(self, name, locks):
        self.name = name
        self.locks = locks


class FakeLock:
    """A protection that stands as a test wants it: begun, and found an engine, when the test says so."""

    def __init__(self, engine="native", *, settled=True, preparing=False, failures=()):
        self.settled = settled
        self.preparing = preparing
        self.failures = failures
        self.begun = False
        self.engine = FakeEngine("reduced", False)
        self._found = engine
        if settled:
            self.settle()

    def settle(self):
        self.settled, self.preparing = True, False
        self.engine = FakeEngine(self._found, self._found != "reduced")

    @property
    def locked(self):
        return self.engine.locks

    def begin(self):
        self.begun = True

    def wait(self, seconds=None):
        self.begin()
        if seconds is None:
            self.settle()
        return self.settled

    def when_settled(self, then):
        pass

    def close(self):
        pass

    def launch(self):
        return Reduced().launch()

    def fits(self, child):
        return True


class FakeBench(Workbench):
    """A workbench without processes. Its lock is there, unless a test has another one."""

    def __init__(self, lock=None):
        super().__init__(spares=object(), checker=FakeChecker(), lock=lock or FakeLock())
        self.attempts = []

    def company(self, level, world, scripts, *, seed=0, inputs=(), typed_by_person=False, tries=()):
        (source,) = scripts.values()
        made = FakeAttempt(world, source, level.spec.after_bump, inputs, typed_by_person)
        self.attempts.append(made)
        return made
