"""Names in goals that nobody on the maps of a level has: slips of the pen, told to the author."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from pyland.challenge.goals.matching import has_slot, loosely
from pyland.challenge.goals.trail import bodies_of
from pyland.challenge.mentions import Mention, mentions_of
from pyland.challenge.run import Goal
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.state import State, Thing
from pyland.world.talk import Page, pages_of
from pyland.world.things import KINDS, kind_of
from pyland.world.things.person import Person

Starts = Sequence[State]
_MOST_LISTED = 8


def strangers(goal: Goal, starts: Starts) -> Iterator[Message]:
    """A sentence for each name in `goal` that is not known.

    `starts` are the maps of the level at their start, with its values, and with people who have their talk. What is on
    one of the maps is known: whether it is on each of them where it has to be, the goal itself tells (`Placed`).
    """
    for mention in dict.fromkeys(mentions_of(goal)):
        message = _CHECKS[mention.sort](mention, starts)
        if message is not None:
            yield message


def _body(mention: Mention, starts: Starts) -> Message | None:
    known = [name for start in starts for name in bodies_of(start)]
    return None if mention.name in known else _not_known(
        _('No program can drive "{name}".', name=mention.name), mention.name, known)


def _thing(mention: Mention, starts: Starts) -> Message | None:
    if any(mention.name in start.things for start in starts):
        return None
    return _nobody(mention.name, {thing.id: thing for start in starts for thing in start.things.values()})


def _taker(mention: Mention, starts: Starts) -> Message | None:
    if mention.name in KINDS or _called(mention.name, starts):
        return None
    things = [thing for start in starts for thing in start.things.values()]
    by_id = {thing.id: thing for thing in things}
    return _nobody(mention.name, by_id | {str(thing.get("name")): thing for thing in things if thing.get("name")})


def _question(mention: Mention, starts: Starts) -> Message | None:
    people = _called(mention.to, starts)
    known = [page.question for page in _asked(people)]
    if not people or mention.name in known:
        return None
    return _not_known(_('"{who}" does not ask the question "{name}".', who=mention.to, name=mention.name), mention.name,
                      known)


def _choice(mention: Mention, starts: Starts) -> Message | None:
    pages = [page for page in _asked(_called(mention.to, starts)) if page.question == mention.question]
    known = [choice for page in pages for choice in page.choices]
    if not known or any(map(has_slot, (mention.name, *known))):
        return None
    if _plain(mention.name) in map(_plain, known):
        return None
    return _not_known(_('"{name}" is no answer to the question "{question}".', name=mention.name,
                        question=mention.question), mention.name, known)


def _value(mention: Mention, starts: Starts) -> Message | None:
    known = [name for start in starts for name in start.values]
    return None if mention.name in known else _not_known(
        _('There is no value "{name}" in this level.', name=mention.name), mention.name, known)


_CHECKS: Mapping[str, Callable[[Mention, Starts], Message | None]] = MappingProxyType({
    "body": _body, "thing": _thing, "taker": _taker, "question": _question, "choice": _choice, "value": _value,
})


def _called(name: str, starts: Starts) -> list[Thing]:
    """All who are meant by a name, an id or a kind."""
    wanted = name.casefold()
    return [thing for start in starts for thing in start.things.values()
            if wanted in (thing.id.casefold(), str(thing.get("name", "")).casefold(), thing.kind)]


def _nobody(name: str, things: Mapping[str, Thing]) -> Message:
    """The sentence for a name that nothing has; `things` are by what they are called. Of them all, people are listed,
    and those whom programs drive."""
    listed = [called for called, thing in things.items()
              if isinstance(kind_of(thing), Person) or kind_of(thing).drivable(thing)]
    return _not_known(_('Nobody is called "{name}" on a map.', name=name), name, things, listed)


def _asked(people: Iterable[Thing]) -> Iterator[Page]:
    return (page for person in people for page in pages_of(person) if page.choices)


def _plain(text: str) -> str:
    return loosely(text).rstrip(". ")


def _not_known(problem: Message, name: str, known: Iterable[str], listed: Iterable[str] | None = None) -> Message:
    """The sentence, with what may be meant or, when it is not too much, what there is (`listed`; None: all known)."""
    known = sorted(set(known))
    meant = nearest(name, known, closed=True)
    if meant:
        return _('{problem} Did you mean "{meant}"?', problem=problem, meant=meant)
    shown = known if listed is None else sorted(set(listed))
    if not shown or len(shown) > _MOST_LISTED:
        return problem
    return _("{problem} These are known: {known}.", problem=problem, known=", ".join(shown))
