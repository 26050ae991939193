"""Writes the tables of all ground, things and properties into docs/authoring.md, from what the game knows.

They stand between two comments each, and are replaced there. Run: python tools/make_tables.py
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.level.properties import ALL, properties_of  # noqa: E402
from pyland.text import ENGLISH  # noqa: E402
from pyland.world.terrain import EDGE, TERRAINS, Terrain  # noqa: E402
from pyland.world.things import KINDS, Kind  # noqa: E402
from pyland.world.things.kind import Property  # noqa: E402

DOCUMENT = ROOT / "docs" / "authoring.md"
_REACTIONS: Mapping[str, str] = {
    "used": "use", "cut": "cut", "pushed": "push", "dug": "dig", "picked_up": "pick_up", "given": "give",
    "asked": "ask", "printed": "print", "heard": "say",
}
"""What a body does to a thing, by the reaction of the thing to it."""
_REFUSED = frozenset({("gate", "used"), ("vending", "used")})
"""Reactions that only say why this does not help."""


def with_tables(text: str) -> str:
    """The document with the tables as they should be now."""
    for name, lines in (("ground", _ground()), ("things", _things()), ("properties", _properties())):
        begin, end = f"<!-- table of {name}: tools/make_tables.py -->", f"<!-- end of {name} -->"
        before, found, rest = text.partition(begin)
        _old, also_found, after = rest.partition(end)
        if not found or not also_found:
            raise ValueError(f"the document has no place for the table of {name}")
        text = before + "\n".join((begin, *lines, end)) + after
    return text


def _ground() -> Iterator[str]:
    yield from ("| class | what it does |", "|---|---|")
    for terrain in TERRAINS.values():
        if terrain.name != EDGE.name:
            yield f"| `{terrain.name}` | {_of(terrain)} |"


def _of(terrain: Terrain) -> str:
    if terrain.name == "water":
        return "in the way; boats, platforms and what swims go there, and a crate fills it"
    if terrain.blocked is not None:
        return "in the way"
    words = ["one can walk there"]
    if terrain.turns > 1:
        words.append(f"a step takes {terrain.turns} turns")
    if terrain.slippery:
        words.append("who steps on it slides on until something is in the way")
    if terrain.deadly is not None:
        words = ["who steps into it falls, and the try is over; a crate fills it"]
    if terrain.diggable:
        words.append("one can dig there")
    return "; ".join(words)


def _things() -> Iterator[str]:
    yield from ("| class | what it is | commands | properties |", "|---|---|---|---|")
    for kind in KINDS.values():
        own = [f"`{entry.name}`" for entry in properties_of(kind) if entry not in ALL]
        about = ENGLISH(kind.about) if kind.about else f"{_capital(ENGLISH(kind.title))}. {_silent(kind)}"
        yield f"| `{kind.name}` | {about} | {', '.join(_commands(kind))} | {', '.join(own)} |"


def _silent(kind: Kind) -> str:
    return "It is picked up by walking on it." if kind.usable else "It only stands in the way."


def _commands(kind: Kind) -> Iterator[str]:
    for reaction, command in _REACTIONS.items():
        if getattr(type(kind), reaction) is not getattr(Kind, reaction) and (kind.name, reaction) not in _REFUSED:
            loud = reaction == "heard" and kind.about is not None and "shout" in kind.about.id
            yield "`shout()`" if loud else f"`{command}()`"
    if any(entry.name == "text" for entry in kind.properties):
        yield "`read()`"


def _properties() -> Iterator[str]:
    yield from ("| property | of | type | meaning |", "|---|---|---|---|")
    found: dict[Property, list[str]] = {}
    for kind in KINDS.values():
        for entry in properties_of(kind):
            found.setdefault(entry, []).append(f"`{kind.name}`")
    for entry, kinds in sorted(found.items(), key=lambda pair: (pair[0] in ALL, pair[0].name, pair[1])):
        of = "everything" if entry in ALL else ", ".join(kinds)
        yield f"| `{entry.name}` | {of} | {_type(entry)} | {entry.about} |"


def _type(entry: Property) -> str:
    if entry.choices:
        usual = f"; else `{entry.default}`" if entry.default else ""
        return ", ".join(f"`{choice}`" for choice in entry.choices) + usual
    if entry.type == "bool":
        return f"yes or no; else {'yes' if entry.default else 'no'}"
    words = {"int": "whole number", "float": "number"}.get(entry.type, "text")
    has_none = entry.default == "" or "Left out" in entry.about
    return words if has_none else f"{words}; else `{entry.default}`"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def main(file: Path = DOCUMENT) -> None:
    """Write the tables into the document."""
    file.write_text(with_tables(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
