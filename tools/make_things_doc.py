"""Makes `docs/things.md`: every ground and every thing that can be on a map, for those who make levels.

It is made from the terrains and the kinds of things that the game knows.
Run: python tools/make_things_doc.py
"""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.level.properties import ALL, KIND_NAMES, properties_of  # noqa: E402
from pyland.script.commands import COMMANDS  # noqa: E402
from pyland.script.commands.command import Command  # noqa: E402
from pyland.text import ENGLISH, Message  # noqa: E402
from pyland.world.geometry import Position  # noqa: E402
from pyland.world.state import State, Thing  # noqa: E402
from pyland.world.terrain import EDGE, TERRAINS, Terrain  # noqa: E402
from pyland.world.things import KINDS, Kind  # noqa: E402
from pyland.world.things.carriable import Carriable  # noqa: E402
from pyland.world.things.collectables import Collectable  # noqa: E402
from pyland.world.things.kind import Property  # noqa: E402
from pyland.world.things.loose import Loose  # noqa: E402
from pyland.world.things.scenery import Scenery  # noqa: E402

INTRODUCTION = """\
# Grounds and things: the reference

For everybody who makes levels: all that can be on a map. How a map is made is in [authoring.md](authoring.md).
This page is made from the game itself, by `tools/make_things_doc.py`.

"""
GROUND = """\
## Grounds

The class of a tile in the layer `ground` (or `base`). `ground()` in a program gives back this word.

"""
THINGS = """\
## Things

The class of an object in the layer `things`, which is also its word in programs and goals. *Commands* are those that do
something with it, besides walking and looking. *In the way*: nobody can walk there as long as it is as at first.
"""
OPENS = """\
What `opens` names (with a lever, a plate or a bell) opens, lights up, goes down or begins to roll: door, gate,
drawbridge, torch, lamp, boulder. A lever and a plate switch it off again, too; a bell only switches on.

"""
PROPERTIES = """\
## Properties

What can be given to a thing on the map. Without one, the default counts. A *kind of thing* is a word of this page, like
`gem`. A *name* is the *Name* of an object on the same map. A whole number is 0 or more. Every thing can have these:

"""
OF_THINGS = """\

And some have these:

"""
COMMANDS_TOLD = """\

## What questions give back

These commands take no turn, but for `ask`. A direction is one of `north`, `east`, `south`, `west`, `ahead`, `behind`,
`left`, `right`; without one, `ahead` counts (for `ground`, the own tile: `here`). A *thing* is a word of this page, in
quotes.

"""
GIVES: Mapping[str, str] = MappingProxyType({
    "ask": 'The answer, a text: `int(ask("How many?"))` makes a number of it. `None` where nobody is.',
    "read": "The text, or `None`. It looks here first, then in front.",
    "can_move": "`True` or `False`: whether one step that way would work now, and not lead into a hole. It knows "
                "nothing of mines, and not where creatures go next.",
    "look": 'The word of the thing on the next tile, or `"nothing"`. Of several, what is in the way.',
    "ground": 'The word of the ground, like `"path"`.',
    "at": "`True` or `False`: whether such a thing is on the own tile.",
    "position": "Two numbers: how far across, and how far down. `x, y = position()`",
    "facing": "One of `north`, `east`, `south`, `west`: `facing() == east`.",
    "bag": "A list of words, in the order in which the things came into the bag.",
    "has": "`True` or `False`.",
    "how_many": "A number, 0 for none. It counts in the bag, not on the map.",
    "cuts_left": "A number; 999 for a knife that is always sharp.",
    "distance": "The steps to the nearest such thing as if nothing were in the way, or `None`.",
    "scan": "A list of `(thing, x, y)`, the nearest first, of all things at most so many steps away (2 without a "
            "number).",
})
"""What comes back of the commands that are questions."""
BY_REACTION: Mapping[str, str] = MappingProxyType({
    "cut": "cut()", "pushed": "push()", "used": "use()", "dug": "dig()", "picked_up": "pick_up()", "given": "give()",
    "asked": "ask()", "printed": "print()",
})
HEARS: Mapping[str, str] = MappingProxyType({"vending": "say()", "crocodile": "shout()", "snake": "shout()"})
"""What those listen to who hear something."""
REFUSES = frozenset({("gate", "used"), ("vending", "used")})
"""Reactions that only say why this does not help."""
DOES: Mapping[str, str] = MappingProxyType({
    "bell": "Everybody can ring it, again and again. It only switches things on.",
    "boat": "Goes over water with who is in it. Who goes on land from it leaves it where it is.",
    "boulder": "When it rolls, it goes one tile a turn the way it faces, until something is in its way. Who is hit is "
               "lost. It sinks in water and in holes.",
    "cat": "A body, if nothing else makes it move: a path, `wanders` or `follows`.",
    "chest": "Holds one thing, which goes into the bag of who opens it.",
    "conveyor": "After each turn it carries everybody, and all that can be moved, one tile the way it faces.",
    "crate": "Goes one tile further when it is pushed, and the body walks after it, onto the tile where it was. It "
             "fills water and holes: then there is a path.",
    "crocodile": "Lives in water. Without a path it swims straight on, and turns round where it cannot go on. Who is "
                 "in front of its mouth after a turn is lost. A shout in its row or column wakes one that sleeps, and "
                 "it turns to where the shout came from.",
    "door": "Opened and shut with `use()`, and by what is bound to it, locked or not. It never shuts while something "
            "is in it.",
    "drawbridge": "One can walk on it when it is open. When it goes up under somebody, they fall into what is below.",
    "gate": "Nobody opens it by hand. With `every`, it opens and shuts by itself, and nothing else opens it. While "
            "somebody or something is in it, it does not shut: it waits.",
    "hero": "The main body. There has to be one.",
    "ledge": "One can only step onto it the way it faces. From there, one goes on wherever one likes.",
    "lever": "Each `use()` switches it on or off.",
    "mine": "Cannot be seen. Who steps on it is lost. Where a body stands beside one, spots appear, with the number of "
            "mines around. `dig()` in front of it makes it harmless.",
    "monkey": "Runs away from bodies. A body catches it where it cannot get away, or by bumping into it. Then it gives "
              "up what it holds.",
    "mound": "`dig()` in front of it, or on it. Then what is in it lies there.",
    "person": "Talks, answers, and takes what they want: see *People and talks* in the guide.",
    "plate": "On while somebody, or something that can be pushed or carried, is on it. One that `stays` stays on.",
    "platform": "Goes one tile of its path after each turn, over water and holes too, with what is on it. Where "
                "something is in its way, it waits.",
    "poison": "Not in the way, but who walks into a grown one is lost.",
    "portal": "Who steps on it comes out at the portal `to`. Without `to`, it is only a way out.",
    "robot": "A body.",
    "scroll": "Its `text` is read from its tile, or from in front of it.",
    "sign": "Its `text` is read from in front of it.",
    "snake": "Without a path it lies still. Who is in front of it, or on its tile, after a turn is lost. A shout "
             "scares it away; then it comes back.",
    "torch": "`use()` lights it and puts it out.",
    "totem": "Cannot be seen until a body is next to it.",
    "vending": "Hears what bodies say next to it, and what is printed in front of it. Who gives the right "
               "answer has what it `gives` in the bag, once.",
    "vine": "In the way while it is grown.",
    "whetstone": "For a body with `cuts`: then its knife can cut so often again.",
})
"""What those do who need more words than are written at their class."""
NAMES = ("opens", "to", "follows")
TYPES: Mapping[str, str] = MappingProxyType({
    "bool": "`true` or `false`", "int": "whole number", "float": "number", "string": "text", "direction": "direction",
})
ONLY_THE_GAME = frozenset({"spots"})
"""The kinds that no author puts on a map."""
GROUPS: Mapping[str, Callable[[Kind], bool]] = MappingProxyType({
    "Bodies, people and animals": lambda kind: isinstance(kind, Loose) and kind.name != "boulder",
    "Collected by walking on them": lambda kind: isinstance(kind, Collectable),
    "Carried": lambda kind: isinstance(kind, Carriable),
    "Only in the way": lambda kind: isinstance(kind, Scenery),
    "All others": lambda kind: True,
})
Row = Sequence[str]


def page() -> str:
    """The whole page, in Markdown."""
    parts = [INTRODUCTION, GROUND, _table(("ground", "what it does"), map(_ground, _grounds())), "\n", THINGS]
    for title, kinds in _grouped().items():
        parts += [f"\n### {title}\n\n", _table(("thing", "a child reads", "what it does", "commands", "in the way"),
                                               map(_thing, kinds))]
    parts += ["\n", OPENS, PROPERTIES, _table(("property", "type", "meaning"), map(_common, ALL)), OF_THINGS,
              _table(("thing", "property", "type", "default", "meaning"), _all_properties()), COMMANDS_TOLD,
              _table(("command", "example", "what comes back"), map(_question, _questions()))]
    return "".join(parts)


def _table(heads: Row, rows: Iterable[Row]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _grounds() -> list[Terrain]:
    return [terrain for terrain in TERRAINS.values() if terrain.name != EDGE.name]


def _ground(terrain: Terrain) -> Row:
    return f"`{terrain.name}`", " ".join(_does(terrain))


def _does(terrain: Terrain) -> Iterator[str]:
    if terrain.blocked is not None:
        yield f"Nobody can walk there: “{_said(terrain.blocked)}”"
        return
    if terrain.deadly is not None:
        yield "Who walks there is lost."
        return
    if terrain.slippery:
        yield "One slides on and on, in one turn, until something is in the way or the ground is another one."
    elif terrain.turns > 1:
        yield f"A step onto it takes {terrain.turns} turns."
    else:
        yield "One can walk there."
    if terrain.diggable:
        yield "One can dig there."


def _grouped() -> Mapping[str, Sequence[Kind]]:
    """The kinds in their groups: each in the first that it fits."""
    found: dict[str, list[Kind]] = {title: [] for title in GROUPS}
    for kind in sorted(KINDS.values(), key=lambda kind: kind.name):
        found[next(title for title, fits in GROUPS.items() if fits(kind))].append(kind)
    return found


def _thing(kind: Kind) -> Row:
    return f"`{kind.name}`", _said(kind.about), _explained(kind), _commands(kind), _in_the_way(kind)


def _explained(kind: Kind) -> str:
    """What it does by itself, or when something is done to it, and what else one has to know."""
    first = (inspect.getdoc(type(kind)) or "").split("\n\n")[0]
    parts = [DOES.get(kind.name) or " ".join(first.split())]
    if isinstance(kind, Collectable):
        parts.append("Goes into the bag of the body that walks on it.")
    if kind.covers:
        parts.append("A rectangle may cover many tiles.")
    if kind.name in ONLY_THE_GAME:
        parts.append("Only the game puts them on a map.")
    return " ".join(parts)


def _commands(kind: Kind) -> str:
    own = type(kind)
    found = [word for name, word in BY_REACTION.items()
             if getattr(own, name) is not getattr(Kind, name) and (kind.name, name) not in REFUSES]
    if kind.name in HEARS:
        found.append(HEARS[kind.name])
    if kind.name in ONLY_THE_GAME or any(entry.name == "text" for entry in kind.properties):
        found.append("read()")
    if isinstance(kind, Carriable):
        found += ["put_down()", "give()"]
    return " ".join(f"`{word}`" for word in found)


def _in_the_way(kind: Kind) -> str:
    # Somebody on foot, one tile beside it.
    place = Position(1, 0)
    thing = Thing("it", kind.name, place)
    state = State((("grass", "grass"),), {"it": thing})
    return "yes" if kind.blocks(state, thing) is not None else ""


def _common(entry: Property) -> Row:
    return f"`{entry.name}`", _type(entry), entry.about


def _all_properties() -> Iterator[Row]:
    for kind in sorted(KINDS.values(), key=lambda kind: kind.name):
        own = [] if kind.name in ONLY_THE_GAME else [entry for entry in properties_of(kind) if entry not in ALL]
        for number, entry in enumerate(own):
            yield ("" if number else f"`{kind.name}`", f"`{entry.name}`", _type(entry), _default(entry), entry.about)


def _questions() -> list[Command]:
    """The commands that find something out: all that take no turn, and `ask`."""
    return [command for command in COMMANDS.values() if not command.takes_turn or command.name == "ask"]


def _question(command: Command) -> Row:
    inputs = [f"{entry.name}={entry.default}" if entry.optional else entry.name for entry in command.parameters]
    return f"`{command.name}({', '.join(inputs)})`", f"`{command.example}`", GIVES[command.name]


def _type(entry: Property) -> str:
    if entry.choices:
        return ", ".join(f"`{choice}`" for choice in entry.choices)
    if entry.name in KIND_NAMES:
        return "kind of thing"
    return "name" if entry.name in NAMES else TYPES[entry.type]


def _default(entry: Property) -> str:
    if entry.default == "" or "Left out" in entry.about:
        return ""
    return f"`{str(entry.default).lower() if entry.type == 'bool' else entry.default}`"


def _said(message: Message | None) -> str:
    return ENGLISH(message) if message is not None else ""


def main(file: Path = ROOT / "docs" / "things.md") -> None:
    """Write the page."""
    file.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
