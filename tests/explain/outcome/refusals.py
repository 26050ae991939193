"""Every way in which a body can be refused."""

from pyland.world.geometry import Position
from pyland.world.state import Thing
from tests.explain.outcome.playing import Case

EAST, TWO = "move_east()", "move_east()\nmove_east()"


def walk(kind: str, sign: str, **own: object) -> Case:
    """The hero walks into a thing with its second step."""
    return Case(f"walk into {kind}", f"@.{sign}.", TWO, things={f"{kind}_1": own} if own else {})


REFUSALS = (
    *(walk(kind, sign) for kind, sign in (
        ("robot", "r"), ("cat", "&"), ("person", "M"), ("monkey", "Y"), ("sign", "S"), ("tree", "T"), ("palm", "P"),
        ("rock", "R"), ("bush", "B"), ("crate", "C"), ("vine", "V"), ("chest", "H"), ("door", "D"), ("gate", "G"),
        ("lever", "L"), ("bell", "d"), ("torch", "!"), ("vending", "$"), ("boulder", "Q"),
    )),
    walk("crocodile", "K", asleep=True),
    walk("person", "M", name="Rosa"),
    walk("ledge", "v", facing="west"),
    walk("chest", "H", open=True), walk("door", "D", locked=True), walk("door", "D", opens_with="gem"),
    walk("gate", "G", every=5),
    Case("walk into snake", "@.Z.", TWO, things={"snake_1": {"facing": "east"}}),
    Case("another hero", "@.@", TWO),
    Case("walk into water", "@.~", TWO), Case("walk into wall", "@.#", TWO), Case("walk into trees", "@.t", TWO),
    Case("walk off the map", "@.", TWO),
    Case("walk up off the map", "@.", "move_north()"),
    Case("drawbridge that is up", "@.-", TWO, more=()),
    Case("several steps", "@..R.F", "move_east(5)"),
    Case("in a loop", "@...R.F", "for step in range(5):\n    move_east()"),
    Case("in the second loop", "@..\n..R", "for step in range(2):\n    move_east()\nfor step in range(3):\n    move_south()\n    move_west()"),
    Case("in a loop in a loop", "@....R", "for a in range(2):\n    for b in range(3):\n        move_east()"),
    Case("in a function", "@..R", "def go():\n    move_east()\ngo()\ngo()\ngo()"),
    Case("after talking", "@.R", "say('hi')\nmove_east()\nmove_east()"),
    Case("key on the map", "@.D.\n...k", TWO, things={"door_1": {"locked": True}}),
    Case("has the key", "@kD.", TWO, things={"door_1": {"locked": True}}),
    Case("no such command here: vine", "@.V", TWO, commands=("move_east",)),
    Case("no such command here: use", "@M.", "use()", things={"person_1": {"name": "Rosa"}}),
    # nothing there
    Case("cut nothing", "@..", "cut()"), Case("cut too early", "@..V", "move_east()\ncut()"),
    Case("cut beside", "@.\nV.", "cut()"), Case("cut tree", "@T", "cut()"), Case("cut water", "@~", "cut()"),
    Case("cut a sprout", "@V", "cut()", things={"vine_1": {"grown": False}}),
    Case("cut a poison sprout", "@X", "cut()", things={"poison_1": {"grown": False}}),
    Case("cut with a blunt knife", "@V..w", "cut()", things={"hero": {"cuts": 0}}),
    Case("push nothing", "@..C.", "push()"), Case("push a tree", "@T.", "push()"),
    Case("push crate to wall", "@C#", "push()"), Case("push crate to trees", "@Ct", "push()"),
    Case("push crate off", "@C", "push()"), Case("push crate into crate", "@CC.", "push()"),
    Case("push crate into somebody", "@CM.", "push()"), Case("push crate into rock", "@CR.", "push()"),
    Case("dig in rock", ",@", "dig()", more=(Thing("x", "crate", Position(0, 0)),)),
    Case("dig on a path", "@.", "move_east()\ndig()", things={}),
    Case("use nothing", "@...L", "use()"), Case("use a gem", "@g", "use()"), Case("use a sign", "@S", "use()", things={"sign_1": {"text": "Hi"}}),
    Case("use locked door", "@D.", "use()", things={"door_1": {"locked": True}}),
    Case("use locked door, key there", "@D.\n.k.", "use()", things={"door_1": {"locked": True}}),
    Case("use chest of gems", "@H.\n.g.", "use()", things={"chest_1": {"opens_with": "gem"}}),
    Case("use locked chest", "@H.", "use()", things={"chest_1": {"locked": True}}),
    Case("use open chest", "@H.", "use()\nuse()"), Case("use gate", "@G.", "use()"),
    Case("use gate that opens by itself", "@G.", "use()", things={"gate_1": {"every": 4}}),
    Case("use vending", "@$", "use()", things={"vending_1": {"answer": "7"}}),
    Case("use whetstone", "@w", "use()"), Case("shut laden door", "@D.", "use()", more=(Thing("b", "box", Position(1, 0)),), things={"door_1": {"open": True}}),
    Case("talk to silent", "@M", "use()", things={"person_1": {"name": "Rosa"}}),
    Case("pick up nothing", "@..a", "pick_up()"), Case("pick up gem", "@g", "pick_up()"), Case("pick up crate", "@C", "pick_up()"),
    Case("put down what is not there", "@..a", "put_down('apple')"),
    Case("give what is not there", "@M.k", "give('key', 'person')"),
    Case("give to nobody", "a@..M", "move_west()\npick_up()\ngive('apple', 'person')"),
    Case("give what is not wanted", "@aM", "pick_up()\nmove_east()\ngive('apple', 'rosa')", things={"person_1": {"name": "Rosa"}}),
    Case("give to a tree", "@aT", "pick_up()\nmove_east()\ngive('apple', 'tree')"),
    Case("ask nobody", "@..M", "ask('Who?')", things={"person_1": {"name": "Rosa"}}),
)
