"""Who a sentence is about, in words: sentences of the log only know ids."""

from pyland.text import Message, _
from pyland.world.events import WHO
from pyland.world.state import State, Thing
from pyland.world.things import kind_of


def named(message: Message, state: State) -> Message:
    """The sentence of an event, with what bodies and things are called in this world in the place of their ids."""
    if message.id == WHO:
        name = str(dict(message.values)["who"])
        return called(state.things[name]) if name in state.things else _("{name}", name=_plain(name))
    if not any(isinstance(value, Message) for _name, value in message.values):
        return message
    values = tuple((key, named(value, state) if isinstance(value, Message) else value) for key, value in message.values)
    return Message(message.id, values, message.many, message.count)


def called(thing: Thing) -> Message:
    """What a thing is called at the beginning of a sentence: its own name, or "The crate", or else its id."""
    name = thing.get("name")
    if isinstance(name, str) and name:
        return _("{name}", name=name)
    word = kind_of(thing).called
    # Somebody whom a program calls by a name of its own is called so in sentences, too.
    own = kind_of(thing).drivable(thing) and thing.id != thing.kind
    return _("{name}", name=_plain(thing.id)) if word is None or own else word


def _plain(name: str) -> str:
    """An id as a word: "robot_2" is "Robot 2"."""
    words = name.replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]
