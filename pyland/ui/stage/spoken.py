"""The map in words: what is on a tile, and what is where."""

from pyland.text import Message, _
from pyland.ui.stage.looks import is_seen
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS


def title_of(thing: Thing) -> Message | str:
    """What a thing is called: a person by name, and a sign with what is written on it."""
    name, text = thing.properties.get("name"), thing.properties.get("text")
    if name:
        return str(name)
    kind = KINDS.get(thing.kind)
    title = kind.title if kind else thing.kind
    return _("{thing} that says “{text}”", thing=title, text=str(text)) if text else title


def on_tile(state: State, position: Position) -> tuple[Message | str, ...]:
    """What is on a tile, or else what the ground is made of; things come in the order in which they were put there."""
    things = tuple(title_of(thing) for thing in state.things_at(position) if is_seen(thing))
    return things or (state.terrain(position).title,)


def describe(state: State, position: Position) -> Message:
    """A tile as a child reads it: "a shell (5, 5)"."""
    what = on_tile(state, position)
    x, y = position
    if len(what) == 1:
        return _("{thing} ({x}, {y})", thing=what[0], x=x, y=y)
    if len(what) == 2:
        return _("{thing} and {other} ({x}, {y})", thing=what[0], other=what[1], x=x, y=y)
    return _("{thing}, {other} and more ({x}, {y})", thing=what[0], other=what[1], x=x, y=y)


def overview(state: State) -> tuple[Message, ...]:
    """The whole map, sentence by sentence: its size, the hero, and every other thing in reading order."""
    told = [_("The map is {columns} tiles wide and {rows} tiles high.", columns=state.width, rows=state.height)]
    hero = state.things.get("hero")
    if hero is not None:
        x, y = hero.position
        told.append(_("The hero is at ({x}, {y}) and faces {direction}.", x=x, y=y, direction=hero.facing.title))
    others = (thing for thing in state.things.values() if thing is not hero and is_seen(thing))
    for thing in sorted(others, key=lambda thing: (thing.position.y, thing.position.x)):
        told.append(_("At ({x}, {y}): {thing}.", thing=title_of(thing), x=thing.position.x, y=thing.position.y))
    return tuple(told)
