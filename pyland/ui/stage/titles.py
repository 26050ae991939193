"""What things are called as they stand there now: "a locked door", "a sleeping crocodile"."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pyland.text import Message, _, plural
from pyland.world.colours import COLOURS
from pyland.world.properties import flag, number
from pyland.world.state import State, Thing
from pyland.world.things import KINDS
from pyland.world.things.locks import key_kind
from pyland.world.things.paint import colour_of

Texts = Mapping[str, str]
"""What was read so far: the words of each sign or scroll, by its id."""
Test = Callable[[Thing], bool]
Words = tuple[tuple[Test, Message], ...]


def title_of(thing: Thing, state: State, texts: Texts) -> Message | str:
    """What a thing is called: a person by name, a sign with its words once they were read, and the rest as it is."""
    name = thing.properties.get("name")
    if name:
        return state.filled(str(name))
    title = _as_it_is(thing)
    text = texts.get(thing.id)
    if not text or thing.kind in _SPECIAL:
        return title
    return _("{thing} that says “{text}”", thing=title, text=text)


def _as_it_is(thing: Thing) -> Message | str:
    for test, words in _WORDS.get(thing.kind, ()):
        if test(thing):
            return words
    special = _SPECIAL.get(thing.kind)
    if special is not None:
        return special(thing)
    kind = KINDS.get(thing.kind)
    return kind.title if kind else thing.kind


def _is(name: str, *, usually: bool = False) -> Test:
    """Asks whether a property is set."""
    return lambda thing: flag(thing, name, usually)


def _is_not(name: str, *, usually: bool = False) -> Test:
    return lambda thing: not flag(thing, name, usually)


def _locked(thing: Thing) -> bool:
    return bool(key_kind(thing))


def _scared(thing: Thing) -> bool:
    return thing.get("back_x") is not None


def _always(_thing: Thing) -> bool:
    return True


def _spots(thing: Thing) -> Message:
    return plural("a tile with {count} spot", "a tile with {count} spots", number(thing, "count", 1))


def _paint(thing: Thing) -> Message:
    return _("a pot of paint: {colour}", colour=COLOURS[colour_of(thing)])


_SPECIAL: Mapping[str, Callable[[Thing], Message]] = MappingProxyType({"spots": _spots, "paint": _paint})
_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "door": (
            (_is("open"), _("an open door")), (_locked, _("a locked door")), (_always, _("a shut door")),
        ),
        "gate": ((_is("open"), _("an open gate")), (_always, _("a shut gate"))),
        "chest": ((_is("open"), _("an open chest")), (_locked, _("a locked chest"))),
        "drawbridge": ((_is("open"), _("a drawbridge that is down")), (_always, _("a drawbridge that is up"))),
        "lever": ((_is("on"), _("a lever that is pulled")),),
        "plate": ((_is("on"), _("a plate that is pressed")),),
        "torch": ((_is("lit"), _("a lit torch")), (_always, _("a torch that is not lit"))),
        "lamp": ((_is("lit"), _("a lit lamp")), (_always, _("a lamp that is not lit"))),
        "vine": (
            (_is("cut"), _("a vine that was cut")), (_is_not("grown", usually=True), _("a small vine")),
        ),
        "poison": (
            (_is("cut"), _("a poison vine that was cut")),
            (_is_not("grown", usually=True), _("a small poison vine")),
        ),
        "crocodile": ((_is("asleep"), _("a sleeping crocodile")),),
        "snake": ((_scared, _("a scared snake")),),
        "monkey": ((_is("caught"), _("a monkey that was caught")),),
        "boulder": ((_is("rolling"), _("a rolling boulder")),),
        "mine": (
            (_is("off"), _("a mine that was dug up")), (_is("exploded"), _("a mine that went off")),
        ),
        "mound": ((_is("dug"), _("a mound that was dug up")),),
        "vending": ((_is("done"), _("a vending totem that has given its thing")),),
    }
)  # fmt: skip
"""For each kind that does not always look the same: the first that is true tells what it is called."""
