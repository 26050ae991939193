"""The table itself, in the order of the palette."""

from pyland.script.commands import answers, doing
from pyland.script.commands.command import Command, Parameter
from pyland.script.commands.doing import asking, deed
from pyland.text import Message, _
from pyland.world.actions import Cut, Dig, PickUp, Push
from pyland.world.geometry import Direction

_STEPS = (Parameter("steps", "steps", optional=True, default=1),)
_AHEAD = (Parameter("direction", "direction", optional=True, default="ahead"),)
_THING = (Parameter("thing", "thing"),)


def _moving(direction: Direction, tip: Message, summary: Message) -> Command:
    name = f"move_{direction.value}"
    return Command(name, _STEPS, summary, f"{name}(3)", f"{name}(|)", True, doing.walk(direction), tip)


def _turning(name: str, word: str, summary: Message) -> Command:
    return Command(name, (), summary, f"{name}()", f"{name}()|", True, doing.turn(word))


TABLE = (
    _moving(
        Direction.EAST, _("Walk east (right)."),
        _("Walk east (right). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.WEST, _("Walk west (left)."),
        _("Walk west (left). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.NORTH, _("Walk north (up)."),
        _("Walk north (up). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.SOUTH, _("Walk south (down)."),
        _("Walk south (down). Put a number in the brackets to take more steps."),
    ),
    Command(
        "move_forward", _STEPS, _("Walk the way you are facing. Put a number in the brackets to take more steps."),
        "move_forward(2)", "move_forward(|)", True, doing.walk_forward, _("Walk the way you are facing."),
    ),
    _turning("turn_left", "left", _("Turn to your left. You stay on your tile.")),
    _turning("turn_right", "right", _("Turn to your right. You stay on your tile.")),
    _turning("turn_around", "behind", _("Turn to look behind you. You stay on your tile.")),
    Command(
        "face", (Parameter("direction", "direction"),), _("Turn to face a way, like north or left."), "face(north)",
        "face(|)", True, doing.face,
    ),
    Command(
        "cut", (), _("Cut what is in front of you, like a vine. True if it worked."), "cut()", "cut()|", True,
        deed(Cut()), _("Cut what is in front of you, like a vine."),
    ),
    Command(
        "push", (), _("Push what is in front of you one tile on. You walk after it. True if it worked."), "push()",
        "push()|", True, deed(Push()), _("Push what is in front of you, and walk after it."),
    ),
    Command(
        "dig", (), _("Dig here, or dig up what is in front of you. True if it worked."), "dig()", "dig()|", True,
        deed(Dig()), _("Dig here, or in front of you."),
    ),
    Command(
        "use", (), _("Use what is in front of you: open a door, pull a lever, or talk to somebody."), "use()", "use()|",
        True, doing.use,
    ),
    Command(
        "pick_up", (), _("Pick up the thing that lies here or in front of you. True if it worked."), "pick_up()",
        "pick_up()|", True, deed(PickUp()), _("Pick up the thing that lies here or in front of you."),
    ),
    Command(
        "put_down", _THING, _("Take a thing out of your bag and put it down here. True if it worked."),
        'put_down("box")', 'put_down("|")', True, doing.put_down,
        _("Take a thing out of your bag and put it down here."),
    ),
    Command(
        "give", (Parameter("thing", "thing"), Parameter("who", "who")),
        _("Give a thing from your bag to somebody next to you. First what, then to whom."), 'give("apple", "Rosa")',
        'give("|", "")', True, doing.give,
    ),
    Command(
        "say", (Parameter("values", "values"),), _("Say something out loud. Words go in quotes."), 'say("Hello!")',
        'say("|")', True, doing.say,
    ),
    Command(
        "shout", (Parameter("text", "text"),), _("Shout. Who is far away can hear it, along your row and your column."),
        'shout("Wake up!")', 'shout("|")', True, doing.shout, _("Shout so loud that it is heard far away."),
    ),
    Command(
        "ask", (Parameter("question", "text"),), _("Ask somebody next to you. You get the answer as text."),
        'answer = ask("How many?")', 'ask("|")', True, doing.ask,
    ),
    Command(
        "wait", (Parameter("turns", "turns", optional=True, default=1),), _("Stand still for a turn, or for more."),
        "wait(2)", "wait(|)", True, doing.wait,
    ),
    Command("read", (), _("Read the sign here or in front of you."), "print(read())", "read()|", False, doing.read),
    Command(
        "can_move", _AHEAD, _("Find out if you can walk that way: True or False."), "if can_move(east):",
        "can_move(|)", False, asking(answers.can_move),
    ),
    Command(
        "look", _AHEAD, _('Find out what is on the next tile, like "gem" or "nothing".'), 'if look(north) == "gem":',
        "look(|)", False, asking(answers.look),
    ),
    Command(
        "ground", (Parameter("direction", "direction", optional=True, default="here"),),
        _('Find out what the ground is, like "path" or "water".'), 'if ground(ahead) == "water":', "ground(|)", False,
        asking(answers.ground),
    ),
    Command(
        "at", _THING, _("Find out if you are at a thing: True or False."), 'while not at("flag"):', 'at("|")', False,
        asking(answers.at),
    ),
    Command(
        "position", (), _("Find out where you are: how far across, and how far down."), "x, y = position()",
        "position()|", False, asking(answers.position),
    ),
    Command(
        "facing", (), _('Find out which way you face, like "east".'), "if facing() == east:", "facing()|", False,
        asking(answers.facing),
    ),
    Command(
        "bag", (), _("Get a list of the things in your bag."), "print(bag())", "bag()|", False, asking(answers.bag),
    ),
    Command(
        "has", _THING, _("Find out if a thing is in your bag: True or False."), 'if has("key"):', 'has("|")', False,
        asking(answers.has),
    ),
    Command(
        "how_many", _THING, _("Count the things of one kind in your bag."), 'gems = how_many("gem")', 'how_many("|")',
        False, asking(answers.how_many),
    ),
    Command(
        "cuts_left", (), _("Find out how often you can cut. A knife that is never blunt has 999 cuts left."),
        "while cuts_left() > 0:", "cuts_left()|", False, asking(answers.cuts_left),
        _("Find out how often you can cut."),
    ),
    Command(
        "distance", _THING, _("Count the steps to the nearest thing of one kind. None if there is none."),
        'steps = distance("flag")', 'distance("|")', False, asking(answers.distance),
        _("Count the steps to the nearest thing of one kind."),
    ),
    Command(
        "scan", (Parameter("radius", "radius", optional=True, default=2),),
        _("Get a list of all things near you, each with its place. The number says how far to look."),
        "for thing, x, y in scan(3):", "scan(|)", False, asking(answers.scan),
        _("Get a list of all things near you, each with its place."),
    ),
)  # fmt: skip
