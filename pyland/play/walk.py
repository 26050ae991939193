"""Walking by keyboard: in a world of its own, before a program runs. People remember what they were answered there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf

from pyland.challenge.goals.walked import Walked
from pyland.challenge.run import Run
from pyland.level.level import Level
from pyland.play.entries import Entries
from pyland.play.playback import Playback
from pyland.play.setting import bodies_of
from pyland.text import Message
from pyland.world.actions import Choose, HearOn, Read, Use
from pyland.world.actions import Walk as Step
from pyland.world.events import Talked
from pyland.world.geometry import Direction
from pyland.world.naming import named
from pyland.world.result import Done
from pyland.world.state import State
from pyland.world.talk import Told, pages_of, tell
from pyland.world.things import kind_of
from pyland.world.world import World

USE, ON, AGAIN, CHOOSE, MAP, SEED = "use", "on", "again", "choose ", "map ", "seed "
"""The words for what is done by keyboard, besides the directions: use what is in front, listen on, begin at the start
anew, and choose an answer (its text comes after it, or its number from 1). With a number after them: begin at the start
of a map (from 1), or in the world of a seed."""

_MOST_DIGITS = 10


class UnknownWord(ValueError):
    """That is no word for something that is done by keyboard."""


@dataclass(frozen=True, slots=True)
class TalkPage:
    """What a person is saying now: `name` and `sprite` are the person's; with `choices` one of them is awaited. After
    the `last` page nothing comes any more."""

    person: str
    name: str
    sprite: str
    text: str
    choices: tuple[str, ...]
    last: bool


class Walk:
    """Somebody walks on a map by keyboard. `words` tell what was done, so that it can be done again.

    Everything happens at once; `playback` shows it.
    """

    def __init__(self, start: State, body: str) -> None:
        self.world = World(start)
        self.playback = Playback(self.world.start, self.world.log, steady=True)
        self.words: list[str] = []
        self.talk: TalkPage | None = None
        self._body = body
        self._told: Told | None = None

    @property
    def over(self) -> bool:
        """Whether nothing can be done any more: the walker is lost."""
        return self.world.lost is not None

    @property
    def mishap(self) -> Message | None:
        """How the walker was lost, as a sentence."""
        return named(self.world.lost.reason, self.world.state) if self.world.lost is not None else None

    def go(self, direction: Direction) -> None:
        """Take a step. Not while somebody talks."""
        if self.talk is None and not self.over:
            # Whoever walks on has read what was said.
            self.playback.skip()
            self.words.append(direction.value)
            self.world.perform(self._body, Step(direction))

    def use(self) -> None:
        """Talk to who is in front; else read what is written here or there, or use what is there."""
        if self.talk is not None or self.over:
            return
        self.playback.skip()
        self.words.append(USE)
        if self._meets_somebody() or self.world.perform(self._body, Read()).value is None:
            self._listen(self.world.perform(self._body, Use()).value)

    def listen_on(self) -> None:
        """Hear the next page. Does nothing while nobody talks, or an answer is awaited."""
        told = self._told
        if told is not None and not told.choices:
            self.words.append(ON)
            self._hear_on(told)

    def choose(self, index: int) -> None:
        """Give the answer of this number (from 0), and hear what comes then. Raises `IndexError`."""
        told = self._told
        if told is None or not told.choices:
            return
        if not 0 <= index < len(told.choices):
            raise IndexError(index)
        self.words.append(CHOOSE + told.choices[index])
        self.world.perform(self._body, Choose(told.person, told.question, told.choices[index]))
        self._hear_on(told)

    def do(self, word: str) -> None:
        """Do what a word of `words` tells. Raises `UnknownWord`."""
        if word == USE:
            self.use()
        elif word == ON and self._told is not None and not self._told.choices:
            self.listen_on()
        elif word.startswith(CHOOSE):
            self._choose_text(word.removeprefix(CHOOSE))
        else:
            try:
                direction = Direction(word)
            except ValueError:
                raise UnknownWord(word) from None
            self.go(direction)

    def _meets_somebody(self) -> bool:
        """Whether somebody is in front who has something to tell."""
        walker = self.world.state.things[self._body]
        ahead = self.world.state.things_at(walker.position.step(walker.facing))
        return any(pages_of(thing) for thing in ahead)

    def _choose_text(self, text: str) -> None:
        options = [choice.casefold() for choice in self._told.choices] if self._told else []
        wanted = text.strip().casefold()
        numbers = list(map(str, range(1, len(options) + 1)))
        if wanted not in options and wanted not in numbers:
            raise UnknownWord(CHOOSE + text)
        self.choose((options if wanted in options else numbers).index(wanted))

    def _hear_on(self, told: Told) -> None:
        # What was said before has been read: the picture need not wait for it.
        self.playback.skip()
        self._listen(self.world.perform(self._body, HearOn(told.person, told.page + 1)).value)

    def _listen(self, value: object) -> None:
        self._told = value if isinstance(value, Told) else None
        self.talk = self._page(self._told) if self._told else None

    def _page(self, told: Told) -> TalkPage | None:
        person = self.world.state.things[told.person]
        more: Done = tell(self.world, person, self._body, told.page + 1)
        return page_of(self.world, told.choices, last=not told.choices and more.value is None)


def page_of(world: World, choices: tuple[str, ...], *, last: bool = False) -> TalkPage | None:
    """What somebody said last in a world, with `choices`; None when nobody said anything, or who did is gone."""
    for entry in reversed(world.log.between(0, len(world.log))):
        if isinstance(said := entry.event, Talked):
            person = world.state.things.get(said.person)
            if person is None:
                return None
            portrait = kind_of(person).sprite(person.turned(Direction.SOUTH))
            return TalkPage(said.person, said.name, portrait, said.text, choices, last)
    return None


class Walks:
    """All that is done by keyboard in a session on a level: `now` is the walk that goes on, from the start of a map.

    `reached` are the moments at which a goal was reached that may be walked: they stay, whatever comes later. The last
    one is when somebody was answered last, so that people know then what they know now. `memory` is what they were
    answered. `seed` decides chance in the walk that goes on.
    """

    def __init__(self, level: Level, index: int = 0, seed: int = 0) -> None:
        self._level = level
        self._body = bodies_of(level)[0]
        self._index = index
        self._memory: Mapping[tuple[str, str], str] = {}
        self._stretches: list[_Stretch] = []
        self._worth = 0  # so many words of the walk that goes on have led to something
        self._noticed = 0
        self._kept: tuple[Run, ...] = ()
        self._answered: tuple[Run, ...] = ()
        self._done: frozenset[int] = frozenset()
        self.reached: tuple[Run, ...] = ()
        self.seed = seed
        self.now = self._walk()

    @property
    def memory(self) -> dict[tuple[str, str], str]:
        """What was answered, by person and question."""
        return dict(self.now.world.state.memory)

    @property
    def words(self) -> tuple[str, ...]:
        """What has to be done so that all is reached and answered again, beginning on the first map, in the world of
        `seed`."""
        found: list[str] = []
        index, seed = 0, self.seed
        for stretch in (*self._stretches, self._stretch()):
            if stretch.words:
                to_map = [f"{MAP}{stretch.index + 1}"] if stretch.index != index else []
                to_seed = [f"{SEED}{stretch.seed}"] if stretch.seed != seed else []
                found += (to_map + to_seed) or ([AGAIN] if found else [])
                found += stretch.words
                index, seed = stretch.index, stretch.seed
        return tuple(found)

    def seed_for(self, attempt: int) -> int:
        """The seed of the try of this number: that number. Who has answered somebody stays with the values that the
        answer was about, so that a right answer stays right."""
        has_values = self._level.spec is not None and bool(self._level.spec.values)
        return self.seed if has_values and self.memory else attempt

    def begin(self, index: int, seed: int) -> None:
        """Begin anew at the start of a map, in the world of this seed."""
        self.notice()
        if self._worth:
            self._stretches.append(self._stretch())
        self._memory = self.memory
        self._index, self.seed = index, seed
        self._worth = self._noticed = 0
        self.now = self._walk()

    def begin_anew(self) -> None:
        """Begin at the start of the same map."""
        self.begin(self._index, self.seed)

    def notice(self) -> None:
        """See whether what was done last has led to something, and keep that."""
        world = self.now.world
        if len(world.log) == self._noticed:
            return
        self._noticed = len(world.log)
        run = Run(world.start, world.state, Entries(world.log, self._noticed), None, self._body, over=False,
                  map_index=self._index)
        reached = any(self._is_met(goal, run) for number, goal in self._walkable() if number not in self._done)
        answered = world.state.memory != self._memory
        if not (reached or answered):
            return
        run = replace(run, end=world.state.copy())
        if reached:
            self._kept = (*self._kept, run)
        if answered:
            self._memory = self.memory
            self._answered = (run,)
        self._worth = len(self.now.words)
        self.reached = (*self._kept, *self._answered)
        self._done = frozenset(number for number, goal in self._walkable()
                               if any(self._is_met(goal, walk) for walk in self.reached))

    def replay(self, words: Iterable[str]) -> None:
        """Do what `words` tell, one after the other. Raises `UnknownWord`."""
        for word in words:
            if word == AGAIN:
                self.begin_anew()
            elif word.startswith(MAP):
                self.begin(_number(word, MAP, 1, len(self._level.maps)) - 1, self.seed)
            elif word.startswith(SEED):
                self.begin(self._index, _number(word, SEED, 0))
            else:
                self.now.do(word)
                self.notice()

    def _walk(self) -> Walk:
        return Walk(self._level.start(self._index, self.seed, self._memory), self._body)

    def _stretch(self) -> "_Stretch":
        """What is worth to be kept of the walk that goes on."""
        return _Stretch(self._index, self.seed, tuple(self.now.words[: self._worth]))

    def _walkable(self) -> Iterator[tuple[int, Walked]]:
        """The goals and stars that may be walked, with their numbers."""
        spec = self._level.spec
        for number, goal in enumerate((*spec.goals, *spec.stars) if spec else ()):
            if isinstance(goal, Walked):
                yield number, goal

    def _is_met(self, goal: Walked, walk: Run) -> bool:
        """Whether a goal is reached by this walk alone."""
        start = self.now.world.start
        nothing = Run(start, start, (), None, self._body, over=False, map_index=self._index, walk=walk,
                      chosen=self.now.world.state.memory)
        return goal.judge(nothing).done


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A walk on a map (from 0), in the world of a seed, in words."""

    index: int
    seed: int
    words: tuple[str, ...]


def _number(word: str, kind: str, least: int, most: float = inf) -> int:
    """The number after a word. Raises `UnknownWord`."""
    digits = word.removeprefix(kind).strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < _MOST_DIGITS and least <= int(digits) <= most):
        raise UnknownWord(word)
    return int(digits)
