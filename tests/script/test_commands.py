import ast

import pytest

from pyland.script.arguments import checked
from pyland.script.commands import COMMANDS, ENDLESS_CUTS, WORDS, Choice, help_text, usable_body_name
from pyland.source.lexer import KEYWORDS
from pyland.text import ENGLISH, _
from pyland.world.ascii import draw
from pyland.world.events import Bumped, Gave, Moved, Shouted, Talked, TurnPassed, changed
from pyland.world.geometry import Direction, Position
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.state import Thing
from pyland.world.talk import Page, tell
from pyland.world.terrain import TERRAINS
from pyland.world.things import KINDS
from pyland.world.things.kind import Kind
from pyland.world.world import World

INPUTS = {
    "steps": 1, "turns": 1, "text": "hi", "values": ["hi"], "direction": "north", "thing": "gem", "who": "Rosa",
    "radius": 2,
}
"""A right input of each kind."""


def do(world: World, name: str, chosen=(), **given):
    """Do a command. `chosen` are the answers to all that somebody asks."""
    command = COMMANDS[name]
    inputs = {parameter.name: parameter.default for parameter in command.parameters} | given
    doing = command.run(world, "hero", inputs, 7)
    answers = iter(chosen)
    send = None
    while True:
        try:
            asked = doing.send(send)
        except StopIteration as done:
            assert next(answers, None) is None, "not everything was asked"
            return done.value
        send = asked and asked.meant(next(answers))


def where(world: World) -> tuple[int, int]:
    return tuple(world.state.things["hero"].position)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_all_that_is_made_from_the_table(name):
    command = COMMANDS[name]
    assert command.name == name and name.isidentifier() and name not in KEYWORDS and name not in WORDS
    summary = ENGLISH(command.summary)
    assert summary.endswith(".") and 3 < len(summary.split()) <= 20 and "{" not in summary
    assert f"{name}(" in command.example
    ast.parse(command.example + (" pass" if command.example.endswith(":") else ""))
    assert command.insert.count("|") == 1 and command.insert.startswith(name)
    ast.parse(command.insert.replace("|", "" if '"' in command.insert or not command.parameters else "1"))
    assert {parameter.kind for parameter in command.parameters} <= set(INPUTS)
    assert command.tip is None or len(ENGLISH(command.tip)) < len(summary)
    assert help_text(command, ENGLISH) == f"{command.example}\n{summary}"
    optional = [parameter.optional for parameter in command.parameters]
    assert optional == sorted(optional), "inputs that may be left out come last"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_takes_a_turn_or_is_free_as_the_table_says(name):
    world = World(draw("...\n.@.\n..."))
    do(world, name, **{parameter.name: INPUTS[parameter.kind] for parameter in COMMANDS[name].parameters})
    assert world.state.turn == (1 if COMMANDS[name].takes_turn else 0)
    assert all(entry.line == 7 for entry in world.log)


def test_what_the_examples_call_exists():
    for command in COMMANDS.values():
        tree = ast.parse(command.example + (" pass" if command.example.endswith(":") else ""))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        assert names <= {*COMMANDS, *WORDS, "print"}, command.name


def test_the_words_stand_for_themselves():
    assert set(WORDS) == {"north", "south", "east", "west", "ahead", "behind", "left", "right", "here"}
    assert all(word == text for word, text in WORDS.items())


@pytest.mark.parametrize(("name", "end"), [
    ("move_east", (2, 1)), ("move_west", (0, 1)), ("move_north", (1, 0)), ("move_south", (1, 2)),
    ("move_forward", (2, 1)),
])
def test_moving(name, end):
    world = World(draw("...\n.@.\n..."))
    assert do(world, name).value is True
    assert where(world) == end


def test_many_steps_are_many_turns():
    world = World(draw("@...."))
    answer = do(world, "move_east", steps=3)
    assert (answer.value, answer.bump, where(world), world.state.turn) == (True, None, (3, 0), 3)


def test_it_stops_at_the_first_bump_which_costs_one_turn():
    world = World(draw("@..#."))
    answer = do(world, "move_east", steps=4)
    assert answer.value is False and answer.bump is not None and answer.bump.into == "wall"
    assert where(world) == (2, 0) and world.state.turn == 3
    assert sum(isinstance(entry.event, Bumped) for entry in world.log) == 1


def test_no_steps_take_no_turn():
    world = World(draw("@.#"))
    assert do(world, "move_east", steps=0).value is True
    assert len(world.log) == 0


def test_a_blocked_move_still_turns():
    world = World(draw("@.\n#."))
    do(world, "move_south")
    assert world.state.things["hero"].facing is Direction.SOUTH


@pytest.mark.parametrize(("name", "facing"), [("turn_left", "north"), ("turn_right", "south"), ("turn_around", "west")])
def test_turning_from_east(name, facing):
    world = World(draw("@"))
    do(world, name)
    assert do(world, "facing").value == facing
    assert not any(isinstance(entry.event, Moved) for entry in world.log)


def test_facing_by_words():
    world = World(draw("@"))
    for word, facing in [("south", "south"), ("left", "east"), ("behind", "west"), ("ahead", "west")]:
        do(world, "face", direction=word)
        assert do(world, "facing").value == facing


def test_asking():
    world = World(draw("~g#\n.@F\n.S.", sign_1={"text": "Dig here"}))
    assert [do(world, "can_move", direction=word).value for word in ("ahead", "south")] == [True, False]
    assert [do(world, "look", direction=word).value for word in ("north", "ahead", "left", "west")] \
        == ["gem", "flag", "gem", "nothing"]
    assert [do(world, "ground", direction=word).value for word in ("here", "north")] == ["grass", "grass"]
    assert do(world, "position").value == (1, 1)
    assert do(world, "at", thing="flag").value is False
    do(world, "move_east")
    assert do(world, "at", thing="flag").value is True
    assert do(world, "ground", direction="left").value == "wall"


def test_the_bag():
    world = World(draw("@ggo"))
    assert (do(world, "bag").value, do(world, "has", thing="gem").value) == ([], False)
    do(world, "move_east", steps=3)
    assert do(world, "bag").value == ["gem", "gem", "shell"]
    assert (do(world, "has", thing="shell").value, do(world, "how_many", thing="gem").value) == (True, 2)


def test_reading_a_sign():
    world = World(draw("@S", sign_1={"text": "Beware!"}))
    assert do(world, "read").value == "Beware!"
    do(world, "turn_around")
    assert do(world, "read").value is None


def test_waiting_lets_turns_pass():
    world = World(draw("@"))
    do(world, "wait", turns=3)
    assert [entry.event for entry in world.log if isinstance(entry.event, TurnPassed)][-1].turn == 3


@pytest.mark.parametrize(("name", "given", "turns"), [
    ("wait", {"turns": 3}, 3), ("wait", {"turns": 0}, 0), ("move_east", {"steps": 2}, 2),
    ("move_east", {"steps": 9}, 3), ("move_forward", {"steps": 2}, 2), ("turn_left", {}, 1),
    ("face", {"direction": "north"}, 1), ("say", {"values": ["x"]}, 1), ("read", {}, 0),
    ("can_move", {"direction": "east"}, 0),
])
def test_a_command_stops_before_each_turn_it_takes(name, given, turns):
    world = World(draw("@..#"))
    stops = [world.state.turn for _stop in COMMANDS[name].run(world, "hero", given, 1)]
    assert stops == list(range(turns)) and world.state.turn == turns


def test_a_command_of_very_many_turns_is_begun_at_once():
    world = World(draw("@"))
    next(COMMANDS["wait"].run(world, "hero", {"turns": 10 ** 9}, 1))
    assert world.state.turn == 0


class Jar(Kind):
    """Something one can do everything with, but only once each: the answer is blocked the second time."""

    name = "test_jar"
    title = _("a jar")

    def _once(self, thing: Thing, deed: str):
        if thing.get(deed):
            return Blocked(Obstacle(self.name, thing.id, _("Once is enough.")), thing.position)
        return Done((changed("touched", thing, **{deed: True}),))

    def cut(self, scene, thing, body):
        return self._once(thing, "cut")

    def pushed(self, scene, thing, body, direction):
        return self._once(thing, "pushed")

    def used(self, scene, thing, body):
        return self._once(thing, "used")

    def dug(self, scene, thing, body):
        return self._once(thing, "dug")

    def picked_up(self, scene, thing, body):
        return self._once(thing, "picked_up")


class Teller(Kind):
    """Somebody who tells, answers and takes gems."""

    name = "test_teller"
    title = _("a teller")

    def used(self, scene, thing, body):
        return tell(scene, thing, body)

    def asked(self, scene, thing, body, question):
        return Done((), f"{question} 42")

    def given(self, scene, thing, body, item):
        if item.kind != "gem":
            return None
        return Done((Gave(body, item.id, item.kind, thing.id, scene.kind(item).title, self.title),))


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    """Kinds of this file, only while its tests run."""
    more = {kind.name: kind() for kind in (Jar, Teller)}
    monkeypatch.setattr("pyland.world.things.registry.KINDS", {**KINDS, **more})


def beside(kind: str, **properties) -> World:
    """A world with the hero, and a thing of a kind in front of it."""
    state = draw("@..\n...")
    state.put(Thing("it", kind, Position(1, 0), properties=properties))
    return World(state)


@pytest.mark.parametrize("name", ["cut", "push", "dig", "use", "pick_up"])
def test_a_deed_says_whether_it_worked(name):
    world = beside("test_jar")
    assert (do(world, name).value, do(world, name).value) == (True, False)
    assert do(world, name).bump.into == "test_jar"
    assert world.state.turn == 3


@pytest.mark.parametrize(("name", "given", "reason"), [
    ("cut", {}, "There is nothing to cut."), ("push", {}, "There is nothing to push."),
    ("use", {}, "There is nothing to use."), ("pick_up", {}, "There is nothing to pick up."),
    ("put_down", {"thing": "gem"}, "You do not have a gem in the bag."),
    ("give", {"thing": "gem", "who": "Rosa"}, "You do not have a gem in the bag."),
])
def test_nothing_to_do_it_with(name, given, reason):
    answer = do(World(draw("@.")), name, **given)
    assert answer.value is False and answer.bump.into == "nothing" and ENGLISH(answer.bump.reason) == reason


def test_digging_where_the_ground_is_soft_and_hard():
    assert do(World(draw("@.")), "dig").value == TERRAINS["grass"].diggable
    world = World(draw("@=="))
    do(world, "move_east")
    assert do(world, "dig").value is False


def test_cuts_that_are_counted_run_out():
    state = draw("@..")
    state.put(state.things["hero"].changed(cuts=1))
    for number in (1, 2):
        state.put(Thing(f"jar-{number}", "test_jar", Position(number, 0)))
    world = World(state)
    assert do(world, "cuts_left").value == 1
    assert do(world, "cut").value is True and do(world, "cuts_left").value == 0
    do(world, "move_east")
    answer = do(world, "cut")
    assert answer.value is False and "blunt" in ENGLISH(answer.bump.reason)


def test_cuts_that_nobody_counts_are_a_number_all_the_same():
    assert do(World(draw("@")), "cuts_left").value == ENDLESS_CUTS


def test_giving_and_putting_down():
    world = World(draw("@gggM\n....", person_1={"name": "Rosa"}))
    world.state.put(Thing("it", "test_teller", Position(2, 1), properties={"name": "Toto"}))
    do(world, "move_east", steps=2)
    assert do(world, "give", thing="gem", who="Rosa").bump.reason.id == "Nobody of that name is next to you."
    assert do(world, "give", thing="gem", who="toto").value is True
    assert do(world, "bag").value == ["gem"]
    assert do(world, "put_down", thing="gem").value is True
    assert (do(world, "bag").value, do(world, "at", thing="gem").value) == ([], True)


def test_asking_somebody():
    world = beside("test_teller")
    assert do(world, "ask", question="Six times seven?").value == "Six times seven? 42"
    assert world.state.turn == 1
    answer = do(World(draw("@.")), "ask", question="Hello?")
    assert answer.value is None and ENGLISH(answer.bump.reason) == "There is nobody to ask."


def test_shouting_is_heard():
    world = World(draw("@...M"))
    assert do(world, "shout", text="Hey!").value is None
    assert [entry.event.text for entry in world.log if isinstance(entry.event, Shouted)] == ["Hey!"]


TALK = (
    Page("Hello!"), Page("Which way?", ("To the left", "To the right"), "way"),
    Page("Left it is.", when={"way": "To the left"}), Page("{count} steps to the right.", when={"way": "To the right"}),
    Page("Sure?", ("Yes", "No"), "sure"), Page("Bye!"),
)


def pages(world: World) -> list[str]:
    return [entry.event.text for entry in world.log if isinstance(entry.event, Talked)]


def test_a_talk_goes_on_until_all_is_told_and_chosen():
    world = beside("test_teller", talk=TALK)
    world.state.values = {"count": 3}
    assert do(world, "use", chosen=["2", " YES "]).value is True
    assert pages(world) == ["Hello!", "Which way?", "3 steps to the right.", "Sure?", "Bye!"]
    assert world.state.memory == {("it", "way"): "To the right", ("it", "sure"): "Yes"}
    assert world.state.turn == 1
    assert all(entry.line == 7 for entry in world.log)


def test_a_talk_stops_before_its_turn_and_at_each_choice():
    world = beside("test_teller", talk=TALK)
    doing = COMMANDS["use"].run(world, "hero", {}, 1)
    assert next(doing) is None and pages(world) == []
    assert next(doing) == Choice("Which way?", ("To the left", "To the right"))
    assert pages(world) == ["Hello!", "Which way?"]
    with pytest.raises(ValueError, match="Up"):
        doing.send("Up")


def test_a_talk_with_nothing_to_choose_is_one_turn():
    world = beside("test_teller", talk=(Page("Hello!"), Page("Bye!")))
    assert (do(world, "use").value, pages(world), world.state.turn) == (True, ["Hello!", "Bye!"], 1)


@pytest.mark.parametrize(("typed", "meant"), [
    ("Left", "Left"), (" left ", "Left"), ("1", "Left"), ("2", "3"), ("3", "3"), ("0", None), ("", None), ("up", None),
    ("go  home", "Go home"), ("4", None),
])
def test_what_is_typed_for_a_choice(typed, meant):
    options = ("Left", "3", "Go home") if typed != "3" and meant != "3" else ("Left", "3")
    assert Choice("Where?", options).meant(typed) == meant


def test_what_is_near_and_how_far():
    world = World(draw(".g...\n.@..F\n....."))
    assert do(world, "scan").value == [("gem", 1, 0)]
    assert do(world, "scan", radius=3).value == [("gem", 1, 0), ("flag", 4, 1)]
    assert do(world, "scan", radius=0).value == []
    assert [do(world, "distance", thing=thing).value for thing in ("gem", "flag", "shell")] == [1, 3, None]


def test_steps_stop_where_somebody_is_lost():
    state = draw("@....")
    state.new_ground[Position(2, 0)] = "hole"
    world = World(state)
    assert do(world, "move_east", steps=4).value is False
    assert world.lost is not None and world.lost.how == "fall" and world.state.turn == 2
    world = World(state)
    do(world, "move_east", steps=2)
    assert do(world, "wait", turns=9).value is None and world.state.turn == 3


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_works_for_any_body(name):
    state = draw("...\n.@.\n...")
    state.put(Thing("second", "hero", Position(0, 0)))
    world = World(state)
    command = COMMANDS[name]
    given = checked(command, [INPUTS[parameter.kind] for parameter in command.parameters], {})
    for _turn in command.run(world, "second", given, 1):
        pass
    assert {getattr(entry.event, "body", "second") for entry in world.log} <= {"second"}
    assert world.state.things["hero"] == state.things["hero"]


@pytest.mark.parametrize("name", ["robot", "cat_2", "hero", "Rosa", "ñandú"])
def test_names_that_bodies_can_have(name):
    assert usable_body_name(name)


@pytest.mark.parametrize("name", [
    "robot-2", "2robots", "", "a b", "for", "None", "say", "cut", "east", "print", "help", "ValueError", "_hidden",
    "exit",
])
def test_names_that_no_body_can_have(name):
    assert not usable_body_name(name)


@pytest.mark.parametrize(("name", "kind", "given"), [
    ("cut", "vine", {}), ("push", "crate", {}), ("dig", "mound", {}), ("use", "door", {}), ("use", "lever", {}),
    ("pick_up", "box", {}),
])
def test_the_deeds_on_the_island(name, kind, given):
    world = beside(kind)
    assert do(world, name, **given).value is True
    assert do(world, "can_move").value is (kind not in ("lever", "crate"))


def test_a_locked_door_says_so():
    world = beside("door", locked=True)
    answer = do(world, "use")
    assert answer.value is False and answer.bump.into == "door" and "locked" in ENGLISH(answer.bump.reason)
    assert do(world, "can_move").value is False


def test_a_box_goes_from_place_to_place():
    world = beside("box")
    assert do(world, "pick_up").value is True and do(world, "has", thing="box").value is True
    do(world, "move_south")
    assert do(world, "put_down", thing="box").value is True
    assert do(world, "at", thing="box").value is True
