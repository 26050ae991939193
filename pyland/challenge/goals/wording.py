"""How goals speak of things, bodies and texts."""

from collections.abc import Mapping
from types import MappingProxyType

from pyland.text import Message, _, plural
from pyland.world.state import State
from pyland.world.things import KINDS

_LONGEST_SHOWN = 60
_SEVERAL: Mapping[str, Message] = MappingProxyType({
    "bell": _("bells"), "boat": _("boats"), "boulder": _("boulders"), "bush": _("bushes"), "cat": _("cats"),
    "chest": _("chests"), "conveyor": _("moving belts"), "crate": _("crates"), "crocodile": _("crocodiles"),
    "door": _("doors"), "drawbridge": _("drawbridges"), "flag": _("flags"), "gate": _("gates"), "ledge": _("ledges"),
    "lever": _("levers"), "mine": _("mines"), "monkey": _("monkeys"), "mound": _("mounds"),
    "paint": _("pots of paint"), "palm": _("palm trees"), "person": _("people"), "plate": _("plates"),
    "platform": _("platforms"), "poison": _("poison vines"), "portal": _("portals"), "robot": _("robots"),
    "rock": _("rocks"), "scroll": _("scrolls"), "sign": _("signs"), "snake": _("snakes"),
    "spots": _("tiles with spots"), "torch": _("torches"), "tree": _("trees"), "vending": _("vending totems"),
    "vine": _("vines"), "whetstone": _("whetstones"),
})
"""The words for kinds that have none of their own, because nobody but goals speaks of several of them."""


def several(kind: str) -> Message | None:
    """The word for more than one thing of a kind ("gems"), or None for a kind that has none."""
    found: Message | None = getattr(KINDS[kind], "several", None)
    return found or _SEVERAL.get(kind)


def amount(kind: str, count: int | None) -> Message:
    """So many things of a kind (None: all), as a part of a sentence: "all the gems", "a gem", "2 gems"."""
    things = several(kind)
    if count is None:
        return _("all the {things}", things=things) if things else _("every `{kind}`", kind=kind)
    things = things or _("of `{kind}`", kind=kind)
    return plural("{thing}", "{count} {things}", count, thing=KINDS[kind].title, things=things)


def called(name: str) -> Message:
    """A kind, a body or somebody, by the name that a level file has for it."""
    if name == "hero":
        return _("the hero")
    return KINDS[name].title if name in KINDS else _("{name}", name=name.replace("_", " ").replace("-", " ").title())


def named(state: State, name: str) -> Message:
    """Somebody or something on the map, by its own name where it has one."""
    thing = state.things.get(name)
    own = thing.get("name") if thing else None
    return _("{name}", name=str(own)) if own else called(name)


def with_body(text: Message, body: str | None) -> Message:
    """What is wanted, with the body that has to do it, if one is named."""
    return text if body is None else _("With {body}: {goal}", body=called(body), goal=text)


def not_enough(kind: str) -> Message:
    """The sentence for somebody who cannot do what is wanted, because the map has too little of it."""
    things = several(kind)
    if things is None:
        return _("There is not enough of `{kind}` on this map.", kind=kind)
    return _("There are not enough {things} on this map.", things=things)


def too_few(kind: str, wanted: int, found: int) -> Message:
    """The sentence for the author of a map that has not enough things of a kind."""
    if not found:
        return _("The goal wants {things}, but this map has none.", things=amount(kind, wanted))
    return _("The goal wants {things}, but this map has {count}.", things=amount(kind, wanted), count=found)


def short(text: str) -> str:
    """A text, or the beginning of a long one."""
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def progress(done: int, wanted: int) -> Message:
    """How far it is."""
    return _("{done} / {all}", done=min(done, wanted), all=wanted)
