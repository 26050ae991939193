"""What an author writes on the things of a Tiled map: what of it reaches the world, and the sentence for all else."""

from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pyland.level.build import load_map
from pyland.level.properties import properties_of
from pyland.text import ENGLISH
from pyland.world.geometry import Direction, Position
from pyland.world.talk import pages_of
from pyland.world.things import KINDS
from pyland.world.world import World

from .making import write_map
from .tiled import thing, written


def start(folder, *objects, ground="@....."):
    tiled, problems = load_map(written(folder, *objects, ground=ground))
    assert [ENGLISH(problem.message) for problem in problems] == []
    return tiled.start


def sentences(folder, *objects, ground="@....."):
    file = written(folder, *objects, ground=ground)
    tiled, problems = load_map(file)
    assert (tiled is None) == bool(problems)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert all("<object " in lines[problem.line - 1] for problem in problems)
    return [ENGLISH(problem.message) for problem in problems]


@pytest.mark.parametrize(("kind", "name", "value", "wanted"), [
    ("door", "locked", ("bool", "true"), True),
    ("door", "locked", "true", True),
    ("door", "locked", " False ", False),
    ("gate", "every", ("int", "4"), 4),
    ("gate", "every", "4", 4),
    ("gate", "every", ("float", "4.0"), 4),
    ("monkey", "flees", ("bool", "false"), False),
    ("sign", "text", "12", "12"),
    ("sign", "text", ("int", "12"), "12"),
    ("vending", "answer", ("bool", "true"), "true"),
    ("paint", "colour", "blue", "blue"),
    ("chest", "holds", "gem", "gem"),
    ("snake", "path", "ee ww,P", "ee ww,P"),
    ("person", "wants", "apple, banana", "apple, banana"),
    ("rock", "sprite", "stone", "stone"),
])
def test_values_get_the_type_that_the_kind_wants(tmp_path, kind, name, value, wanted):
    (made,) = [other for other in start(tmp_path, thing(kind, **{name: value})).things.values() if other.kind == kind]
    assert made.properties[name] == wanted
    assert type(made.properties[name]) is type(wanted)


def test_a_property_where_nothing_was_chosen_is_as_if_it_was_not_there(tmp_path):
    empty = {entry.name: "" for entry in properties_of(KINDS["gate"])}
    gate = start(tmp_path, thing("gate", **empty)).things["gate-1"]
    assert dict(gate.properties) == {}


@pytest.mark.parametrize("kind", sorted({*KINDS} - {"hero", "crocodile", "platform"}))
def test_all_that_a_kind_has_by_itself_can_be_written_down(tmp_path, kind):
    given = {entry.name: str(entry.default) for entry in properties_of(KINDS[kind])}
    start(tmp_path, thing(kind, **given), thing("whetstone", x=3))  # where there is one, a knife may begin blunt


@pytest.mark.parametrize(("made", "words"), [
    (thing("door", loked="true"), 'a door at (1, 0): `loked`: I do not know "loked". Did you mean "locked"?'),
    (thing("gem", shiny="yes"), 'a gem at (1, 0): `shiny`: I do not know "shiny". There are: facing, sprite.'),
    (thing("door", locked="maybe"), "`locked`: `true` or `false` is wanted here."),
    (thing("gate", every="often"), "`every`: a whole number is wanted here."),
    (thing("gate", every="1.5"), "`every`: a whole number is wanted here."),
    (thing("gate", every=("bool", "true")), "`every`: a whole number is wanted here."),
    (thing("gate", every="-1"), "`every`: It cannot be less than 0."),
    (thing("gate", every="1e400"), "`every`: a whole number is wanted here."),
    (thing("gate", every="nan"), "`every`: a whole number is wanted here."),
    (thing("gate", every="9" * 5000), "`every`: a whole number is wanted here."),
    (thing("paint", colour="bleu"), '`colour`: I do not know "bleu".'),
    (thing("boulder", facing="esat"), '`facing`: I do not know "esat". Did you mean "east"?'),
    (thing("chest", holds="gme"), '`holds`: I do not know "gme". Did you mean "gem"?'),
    (thing("door", opens_with="kye"), '`opens_with`: I do not know "kye". Did you mean "key"?'),
    (thing("person", wants="apple, banaan"), '`wants`: I do not know "banaan". Did you mean "banana"?'),
    (thing("vending", gives="lmap"), '`gives`: I do not know "lmap". Did you mean "lamp"?'),
    (thing("snake", path="EEX"), "`path`: A path is made of the letters N, E, S, W, P, L, R, like `EENN`."),
    (thing("sign", text="x" * 2001), "`text`: This text is far too long."),
    (thing("lever", opens="nrth_gate"), "There is nothing called “nrth_gate” on this map."),
    (thing("person", follows="heroo"), "Did you mean “hero”?"),
    (thing("portal", to="nowhere at all"), "In Tiled, give it this name."),
    (thing("person", says="word " * 60), "A page of 299 letters."),
])
def test_what_makes_no_sense_gets_a_sentence(tmp_path, made, words):
    (sentence,) = sentences(tmp_path, made)
    assert words in sentence


CARRIED = "apple, banana, box, coconut, coin, gem, key, lamp, log, shell, totem."


@pytest.mark.parametrize(("made", "words"), [
    (thing("mound", holds="gem, coin"), "a mound at (1, 0): `holds`: There can be only one name here, and no comma."),
    (thing("chest", holds="gem,coin"), "a chest at (1, 0): `holds`: There can be only one name here, and no comma."),
    (thing("monkey", holds="gem, gem"), "`holds`: There can be only one name here, and no comma."),
    (thing("vending", gives="gem, coin"), "`gives`: There can be only one name here, and no comma."),
    (thing("door", opens_with="coin, gem"), "`opens_with`: There can be only one name here, and no comma."),
    (thing("portal", to="hero, hero"), "`to`: There can be only one name here, and no comma."),
    (thing("cat", follows="hero, hero"), "`follows`: There can be only one name here, and no comma."),
    (thing("chest", holds="door"), f"`holds`: Nobody can carry a door. Choose one of these: {CARRIED}"),
    (thing("vending", gives="crate"), f"`gives`: Nobody can carry a crate. Choose one of these: {CARRIED}"),
    (thing("person", wants="apple, person"), f"`wants`: Nobody can carry a person. Choose one of these: {CARRIED}"),
    (thing("door", opens_with="lever"), "`opens_with`: Nobody can carry a lever."),
    (thing("portal", to="hero"), "a portal at (1, 0): `to`: “hero” is no portal. Name another portal."),
    (thing("portal", name="in", to="in"), "`to`: This portal leads to itself. Name another portal."),
    (thing("cat", name="mia", follows="mia"), "`follows`: Nobody can go after themselves. Name somebody else."),
    (thing("lever", opens="hero"), "`opens`: “hero” does nothing when it is switched. Name one of these kinds: "
     "boulder, door, drawbridge, gate, lamp, torch."),
    (thing("person", wants_code="true", path="EE"),
     "A program drives this person, so `path` does nothing. Take out `path` or `wants_code`."),
    (thing("person", wants_code="true", wanders="true"), "so `wanders` does nothing."),
    (thing("person", wants_code="true", follows="hero"), "so `follows` does nothing."),
    (thing("robot", cuts="0"), "`cuts`: With 0, it never cuts. Leave it out, and it always can; or put a whetstone on "
     "the map."),
    (thing("gate", every="6", open_for="6"), "a gate at (1, 0): `open_for`: It never shuts when it is open for 6 of 6 "
     "turns. Write less than `every`."),
    (thing("gate", every="6", open_for="0"), "`open_for`: With 0, it never opens."),
    (thing("gate", open_for="2"), "`open_for` does nothing without `every`."),
    (thing("tide", every="3"), "`high_for`: It is never dry when it is high for 3 of 3 turns."),
    (thing("tide", high_for="0"), "`high_for`: With 0, the sea never comes."),
    (thing("cat", path="EE", loop="true"), "the cat at (1, 0): `loop`: The path ends on another tile than it begins"),
    (thing("cat", path="NS"), "the cat at (1, 0): `path`: It leads off the map, to (1, -1)."),
    (thing("whetstone", cuts="0"), "`cuts`: A knife that is sharp for 0 cuts never cuts. Write 1 or more."),
])
def test_what_would_do_nothing_is_told_with_what_to_do(tmp_path, made, words):
    (sentence,) = sentences(tmp_path, made)
    assert words in sentence


@pytest.mark.parametrize(("ground", "properties", "words"), [
    ("@~~~..", {}, "`path`: Without a way to go, a platform stays where it is."),
    ("@~~~..", {"path": "PP"}, "`path`: Without a way to go, a platform stays where it is."),
    ("@~~~..", {"path": "EEE"}, "`path`: It leads onto land, to (4, 0). A platform goes over water and holes."),
    ("@~#~..", {"path": "EE"}, "`path`: It cannot go to (2, 0), and would wait there"),
    ("@~~~..", {"path": "EE"}, None),
    ("@~~~..", {"path": "EEWW", "loop": "true"}, None),
])
def test_a_path_leads_where_one_can_go(tmp_path, ground, properties, words):
    found = sentences(tmp_path, thing("platform", **properties), ground=ground)
    assert found == [] if words is None else words in found[0]


@pytest.mark.parametrize(("x", "y", "told"), [(530, 0, True), (64, 30, True), (70, 3, False), (512, 0, False)])
def test_what_is_between_the_tiles_is_told_with_where_it_lands(tmp_path, x, y, told):
    file = written(tmp_path, thing("gem"), ground="@.........")
    file.write_text(file.read_text(encoding="utf-8").replace('x="64" y="0" width', f'x="{x}" y="{y}" width'), "utf-8")
    words = [f"Between the tiles: a gem would be at ({(x + 32) // 64}, 0). Put it right onto its tile."]
    assert [ENGLISH(problem.message) for problem in load_map(file)[1]] == (words if told else [])


def test_what_makes_sense_is_left_alone(tmp_path):
    start(tmp_path, thing("chest", holds="totem"), thing("person", x=2, wants="apple, gem", follows="hero"),
          thing("portal", x=3, to="portal-2"), thing("portal", x=4), thing("robot", x=5, cuts="2"))


def test_all_mistakes_are_told_at_once(tmp_path):
    assert len(sentences(tmp_path, thing("door", loked="x", open="x"), thing("gate", x=2, every="x"))) == 3


def test_properties_of_somebodys_own_tiles_are_theirs(tmp_path):
    file = write_map(tmp_path, "@S..")
    tileset = tmp_path / "tilesets" / "things.tsx"
    text = tileset.read_text(encoding="utf-8")
    sprite = '<property name="sprite" value="sign"/>'
    assert sprite in text
    own = '<property name="wood" value="oak"/><property name="cost" type="int" value="7"/>'
    tileset.write_text(text.replace(sprite, sprite + own), encoding="utf-8")
    tiled, problems = load_map(file)
    assert problems == ()
    assert "sign-1" in tiled.start.things


def test_a_switch_names_what_it_opens_wherever_that_is_on_the_map(tmp_path):
    lever = thing("lever", opens="north gate, bridge-1")
    state = start(tmp_path, lever, thing("gate", x=3, name="north gate"), thing("drawbridge", x=4, name="bridge-1"))
    assert state.things["lever-1"].properties["opens"] == "north gate, bridge-1"


def test_what_a_switch_opens_can_be_chosen_on_the_map(tmp_path):
    lever = thing("lever", opens=("object", "101"))
    state = start(tmp_path, lever, thing("gate", x=3, name="north gate"))
    assert state.things["lever-1"].properties["opens"] == "north gate"


def test_where_nothing_is_chosen_on_the_map_nothing_is_named(tmp_path):
    assert "opens" not in start(tmp_path, thing("lever", opens=("object", "0"))).things["lever-1"].properties


@pytest.mark.parametrize("value", ["101", "7", "x", "-1"])
def test_only_what_has_a_name_can_be_chosen(tmp_path, value):
    tiled, problems = load_map(written(tmp_path, thing("lever", opens=("object", value)), thing("gate", x=3)))
    assert tiled is None and len(problems) == 1


# Names


def test_bodies_and_people_are_called_like_in_programs(tmp_path):
    crowd = [thing(kind, x) for x, kind in enumerate(("robot", "robot", "cat", "person", "person"), 1)]
    ids = list(start(tmp_path, *crowd, ground="@......").things)
    assert ids == ["hero", "robot", "robot_2", "cat", "person", "person_2"]


def test_a_name_in_tiled_is_the_name_in_programs_even_if_it_comes_later(tmp_path):
    crowd = [thing("robot", 1), thing("robot", 2, name="robot"), thing("person", 3, name="rosa")]
    state = start(tmp_path, *crowd)
    assert state.things["robot"].position == Position(2, 0)
    assert state.things["robot_2"].position == Position(1, 0)
    assert state.things["rosa"].kind == "person"


def test_the_hero_is_always_called_so(tmp_path):
    file = written(tmp_path, thing("hero", 2, name="ben"), ground="......")
    (hero,) = load_map(file)[0].start.things.values()
    assert hero.id == "hero"


def test_a_second_hero_needs_a_name(tmp_path):
    assert sentences(tmp_path, thing("hero", 2, name="ben")) == []
    assert sentences(tmp_path, thing("hero", 2)) == [
        "There is a second hero at (2, 0). If there are to be two, give this one a name.",
    ]


@pytest.mark.parametrize(("name", "better"), [
    ("Old Tom", "Call it “old_tom”."), ("move_east", "Give it another name"), ("for", "Give it another name"),
    ("print", "Give it another name"), ("north", "Give it another name"), ("7up", "Give it another name"),
    ("_x", "Call it “x”."), ("!", "Give it another name"),
])
def test_a_name_that_no_program_can_use_gets_a_sentence(tmp_path, name, better):
    (sentence,) = sentences(tmp_path, thing("robot", name=name))
    assert f"“{name}” cannot be a name in a program." in sentence
    assert better in sentence


def test_things_that_nobody_calls_may_be_called_anything(tmp_path):
    assert "the old gate" in start(tmp_path, thing("gate", name="the old gate")).things


def test_two_cannot_have_the_same_name(tmp_path):
    assert sentences(tmp_path, thing("gem", 1, name="a"), thing("gem", 2, name="a")) == ["Two objects are called “a”."]


# Rectangles


FIELD = "@.....\n......\n......"


def test_a_rectangle_of_vines_is_a_vine_on_each_tile(tmp_path):
    state = start(tmp_path, thing("vine", 1, 1, tiles=(2, 2), grows=("int", "5")), ground=FIELD)
    vines = {other.id: other.position for other in state.of_kind("vine")}
    assert vines == {
        "vine-1": Position(1, 1), "vine-2": Position(2, 1), "vine-3": Position(1, 2), "vine-4": Position(2, 2),
    }
    assert {other.properties["grows"] for other in state.of_kind("vine")} == {5}


def test_a_rectangle_with_a_name_gives_it_to_all_of_its_tiles(tmp_path):
    state = start(tmp_path, thing("tide", 3, 0, name="bay", tiles=(1, 3)), ground=FIELD)
    assert [other.id for other in state.of_kind("tide")] == ["bay-1", "bay-2", "bay-3"]


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS.values() if not kind.covers and not kind.body])
def test_one_of_all_others_is_on_one_tile(tmp_path, kind):
    (sentence,) = sentences(tmp_path, thing(kind, 1, 1, tiles=(2, 2)), ground=FIELD)
    assert sentence.startswith("Bigger than one tile, at (")


@pytest.mark.parametrize("made", [
    thing("vine", 4, 1, tiles=(9, 1)), thing("vine", -1, 0, tiles=(3, 1)), thing("tide", 0, 2, tiles=(1, 900)),
    thing("mine", 0, 0, tiles=(10**7, 10**7)),
])
def test_a_rectangle_over_the_edge_is_off_the_map(tmp_path, made):
    (sentence,) = sentences(tmp_path, made, ground=FIELD)
    assert sentence.startswith("Off the map, at (")


@pytest.mark.parametrize("shape", [
    "<ellipse/>", '<polygon points="0,0 10,10 0,10"/>', '<polyline points="0,0 10,10"/>', "<text>hi</text>",
    '<polygon points="nonsense"/>', "<polygon/>",
])
def test_other_shapes_get_a_sentence(tmp_path, shape):
    file = written(tmp_path, thing("gem", inside=shape))
    tiled, problems = load_map(file)
    assert tiled is None and len(problems) == 1


# Places


@pytest.mark.parametrize("others", [
    ("plate", "crate"), ("flag", "cat"), ("tide", "crate"), ("mound", "robot"), ("conveyor", "box"), ("gem", "vine"),
    ("paint", "robot"), ("plate", "robot"), ("mine", "flag"), ("tide", "palm"), ("coin", "crate"),
    ("plate", "rock"),
])
def test_what_lies_on_the_ground_may_share_a_tile(tmp_path, others):
    state = start(tmp_path, *(thing(kind) for kind in others))
    assert len(list(state.things_at(Position(1, 0)))) == 2


@pytest.mark.parametrize("others", [
    ("rock", "crate"), ("crate", "crate"), ("robot", "cat"), ("vine", "robot"), ("gate", "person"), ("gem", "rock"),
    ("palm", "flag"), ("door", "crate"), ("boulder", "snake"), ("rock", "palm"),
])
def test_what_is_in_each_others_way_may_not(tmp_path, others):
    (sentence,) = sentences(tmp_path, *(thing(kind) for kind in others))
    assert sentence.startswith("Only one of these fits on the tile (1, 0): ")
    assert all(ENGLISH(KINDS[kind].title) in sentence for kind in others)


def test_a_gate_that_is_open_may_have_somebody_in_it(tmp_path):
    start(tmp_path, thing("gate", open="true"), thing("robot"))


@pytest.mark.parametrize(("ground", "objects", "words"), [
    ("@~....", [thing("robot")], "At (1, 0), the robot stands on water, where nobody can walk."),
    ("@~....", [thing("person")], "a person stands on water, where nobody can walk."),
    ("@.....", [thing("crocodile")], "a crocodile stands on grass, where it cannot be."),
    ("@#....", [thing("snake")], "a snake stands on wall, where nobody can walk."),
    ("@~....", [thing("drawbridge"), thing("cat")], "the cat stands on water, where nobody can walk."),
    ("@#....", [thing("crate")], "a crate stands on wall, where nobody can walk."),
])
def test_nobody_begins_where_they_cannot_be(tmp_path, ground, objects, words):
    (sentence,) = sentences(tmp_path, *objects, ground=ground)
    assert words in sentence


@pytest.mark.parametrize(("ground", "objects"), [
    ("@~....", [thing("boat"), thing("robot")]),
    ("@~~...", [thing("platform", path="E"), thing("person")]),
    ("@~....", [thing("drawbridge", open="true"), thing("cat")]),
    ("@=....", [thing("robot")]),
    ("@~....", [thing("crocodile")]),
    ("@.....", [thing("crocodile", land="true")]),
])
def test_on_water_one_needs_something_to_stand_on(tmp_path, ground, objects):
    assert len(start(tmp_path, *objects, ground=ground).things) == len(objects) + 1


@pytest.mark.parametrize(("kind", "begins"), [
    ("ice", "ice"), ("mud", "mud"), ("hole", "hole"), ("thicket", "tree"),
])
def test_all_ground_of_the_game_can_be_painted(tmp_path, kind, begins):
    file = write_map(tmp_path, "@~...")
    tileset = tmp_path / "tilesets" / "terrain.tsx"
    text = tileset.read_text(encoding="utf-8")
    tileset.write_text(text.replace('type="water"', f'type="{begins}"'), encoding="utf-8")
    tiled, problems = load_map(file)
    assert problems == ()
    assert tiled.start.ground[0][1] == begins


def test_nobody_begins_over_a_hole(tmp_path):
    file = written(tmp_path, thing("robot"), thing("boulder", 2), ground="@~~...")
    tileset = tmp_path / "tilesets" / "terrain.tsx"
    text = tileset.read_text(encoding="utf-8")
    tileset.write_text(text.replace('type="water"', 'type="hole"'), encoding="utf-8")
    _tiled, problems = load_map(file)
    assert [ENGLISH(problem.message) for problem in problems] == [
        "At (1, 0), the robot stands on hole, where it cannot be.",
    ]


# What people say


def test_what_somebody_says_is_told_page_by_page(tmp_path):
    state = start(tmp_path, thing("person", name="rosa", says="Hello!&#10;How are you?&#10;&#10; &#10;Good bye."
                                  .replace("&#10;", "\n")))
    assert [page.text for page in pages_of(state.things["rosa"])] == ["Hello! How are you?", "Good bye."]


def test_a_long_text_in_tiled_stands_between_the_tags(tmp_path):
    made = thing("person", name="rosa").replace(
        "<properties></properties>", '<properties><property name="says">One.\n\nTwo.</property></properties>')
    assert [page.text for page in pages_of(start(tmp_path, made).things["rosa"])] == ["One.", "Two."]


# Anything at all


NAMES = st.sampled_from(sorted({entry.name for kind in KINDS.values() for entry in properties_of(kind)})) | st.text()
TYPES = st.sampled_from(["string", "int", "bool", "float", "color", "file", "object", "class", "list", "nonsense", ""])
WORDS = st.sampled_from([
    "", "true", "false", "0", "-1", "nan", "inf", "1e999", "9" * 400, "hero", "hero,,", ",", "EEN", "gem", "north",
    "\n\n", "{x}", "[]", "None",
]) | st.text(max_size=30)
NUMBERS = st.sampled_from(["0", "64", "-64", "1e9", "nan", "inf", "", "x", "0.5", "100000000000000000000"])
PROPERTY = st.tuples(NAMES, TYPES, WORDS)
KIND_WORDS = st.sampled_from([*KINDS, "", "grass", "heroo"])
OBJECTS = st.tuples(KIND_WORDS, WORDS, st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS),
                    st.sampled_from(["", "<point/>", "<ellipse/>", "<polygon/>", '<polyline points="1,x"/>']),
                    st.lists(PROPERTY, max_size=4), st.sampled_from(["", ' gid="1"', ' gid="0"', ' gid="4294967295"',
                                                                     ' gid="x"', ' rotation="45"', ' visible="2"']))


def _is_xml(text):
    return all(sign in "\t\n\r" or sign >= " " and not "\ud800" <= sign <= "\udfff" and sign < "\ufffe"
               for sign in text)


def _as_xml(number, made):
    kind, name, (x, y, width, height), shape, properties, more = made
    rows = "".join(f"<property name={quoteattr(key)} type={quoteattr(kind)} value={quoteattr(value)}/>"
                   for key, kind, value in properties)
    return f'<object id="{number}" name={quoteattr(name)} type="{kind}" x="{x}" y="{y}" width="{width}" ' \
           f'height="{height}"{more}><properties>{rows}</properties>{shape}</object>'


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(OBJECTS, min_size=1, max_size=3))
def test_no_object_and_no_property_breaks_anything(tmp_path, objects):
    text = "".join(_as_xml(number, made) for number, made in enumerate(objects, 100))
    if not _is_xml(text):
        return
    file = written(tmp_path, text)
    tiled, problems = load_map(file)
    assert (tiled is None) == bool(problems)
    assert all(problem.line >= 1 and ENGLISH(problem.message) for problem in problems)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(KINDS)), st.dictionaries(NAMES.filter(_is_xml), WORDS.filter(_is_xml), max_size=4),
       st.sampled_from("~."))
def test_a_map_that_is_taken_can_be_played(tmp_path, kind, properties, ground):
    text = thing(kind, 3).replace("<properties></properties>", "<properties>" + "".join(
        f"<property name={quoteattr(name)} value={quoteattr(value)}/>" for name, value in properties.items()
    ) + "</properties>")
    tiled, _problems = load_map(written(tmp_path, text, ground=f"@..{ground}.."))
    if tiled is not None:
        world = World(tiled.start)
        for _turn in range(12):
            world.end_turn()
        assert world.state.turn == 12
        assert all(isinstance(other.facing, Direction) for other in world.state.things.values())
