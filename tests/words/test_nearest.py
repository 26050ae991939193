import builtins
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.words import Match, nearest, rank
from pyland.words.nearest import distance

COMMANDS = [
    "move_east",
    "move_west",
    "move_north",
    "move_south",
    "say",
    "turn_left",
    "turn_right",
    "collect",
    "at_flag",
]
OWN = ["fuel", "gems", "crew", "treasure_chest", "gem1", "score", "collect_gem"]
BUILTINS = [name for name in dir(builtins) if not name.startswith("_") and name[0].islower()]
EVERYTHING = [*OWN, *COMMANDS, *BUILTINS, *keyword.kwlist]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("mve_east", "move_east"),
        ("moveEast", "move_east"),
        ("move_est", "move_east"),
        ("movee_east", "move_east"),
        ("MOVE_EAST", "move_east"),
        ("Move_East", "move_east"),
        ("move east", "move_east"),
        ("move-east", "move_east"),
        ("moveeast", "move_east"),
        ("moveast", "move_east"),
        ("move_eats", "move_east"),
        ("mvoe_esat", "move_east"),
        ("movve_eastt", "move_east"),
        ("east_move", "move_east"),
        ("eastMove", "move_east"),
        ("move_easts", "move_east"),
        ("omve_east", "move_east"),
        ("ove_east", "move_east"),
        ("move_wst", "move_west"),
        ("move_norht", "move_north"),
        ("move_nroth", "move_north"),
        ("move_soth", "move_south"),
        ("moveSouht", "move_south"),
        ("tunr_left", "turn_left"),
        ("turnleft", "turn_left"),
        ("turn_rihgt", "turn_right"),
        ("turn_rigth", "turn_right"),
        ("colect", "collect"),
        ("colekt", "collect"),
        ("collectt", "collect"),
        ("atFlag", "at_flag"),
        ("at_falg", "at_flag"),
        ("Say", "say"),
        ("sya", "say"),
        ("sayy", "say"),
        ("prnt", "print"),
        ("pint", "print"),
        ("pritn", "print"),
        ("Print", "print"),
        ("prinnt", "print"),
        ("printf", "print"),
        ("rnage", "range"),
        ("rang", "range"),
        ("inptu", "input"),
        ("imput", "input"),
        ("whlie", "while"),
        ("whille", "while"),
        ("esle", "else"),
        ("elsee", "else"),
        ("fro", "for"),
        ("lenn", "len"),
        ("lne", "len"),
        ("ture", "True"),
        ("true", "True"),
        ("flase", "False"),
        ("fule", "fuel"),
        ("feul", "fuel"),
        ("gem", "gems"),
        ("gemss", "gems"),
        ("scores", "score"),
        ("scroe", "score"),
        ("tresure_chest", "treasure_chest"),
        ("treasureChest", "treasure_chest"),
        ("chest_treasure", "treasure_chest"),
        ("collect_gems", "collect_gem"),
        ("GEM1", "gem1"),
    ],
)
def test_typos(written, meant):
    assert nearest(written, EVERYTHING) == meant


@pytest.mark.parametrize(
    "written",
    [
        "many",
        "ball",
        "tall",
        "sand",
        "sun",
        "map",
        "cat",
        "sea",
        "pen",
        "tree",
        "wall",
        "gold",
        "hello",
        "goodbye",
        "water",
        "x",
        "",
        "_",
        "42",
        "gem2",
        "gem12",
        "forward",
        "move",
        "jump_over",
        "elephant",
        "Goodbye",
        "treasure",
        "open_door",
        "a" * 5_000,
    ],
)
def test_other_words(written):
    assert nearest(written, EVERYTHING) is None


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("move_north", ["move_south"]),
        ("move_east", ["move_west"]),
        ("moveeast", ["move_west"]),
        ("turn_left", ["turn_right"]),
        ("is_at", ["is_it"]),
        ("house", ["mouse"]),
        ("message", ["passage"]),
        ("item_3", ["item_2"]),
        ("go_up", ["goat"]),
        ("move_east", ["move_east"]),
        ("move_st", ["move_east", "move_west"]),
    ],
)
def test_near_but_another_word(written, known):
    assert nearest(written, known) is None


def test_likeliest_first():
    assert rank("move_est", EVERYTHING) == (Match("move_east", 1), Match("move_west", 1))
    assert rank("Gem", ["gem1", "gems", "gem"]) == (Match("gem", 0), Match("gems", 1))


def test_equally_likely_ones_in_the_order_given():
    assert rank("move_st", ["move_west", "move_east"]) == (Match("move_west", 2), Match("move_east", 2))


def test_limit():
    assert nearest("colekt", ["collect"], limit=1) is None
    assert nearest("colect", ["collect"], limit=1) == "collect"
    assert nearest("colect", ["collect"], limit=0) is None
    assert nearest("Collect", ["collect"], limit=0) == "collect"


@pytest.mark.parametrize(
    ("a", "b", "slips"), [("", "", 0), ("abc", "", 3), ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3)]
)
def test_distance(a, b, slips):
    assert distance(a, b) == slips
    assert distance(b, a) == slips


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=5))
def test_any_words(word, candidates):
    found = rank(word, candidates)
    assert {match.word for match in found} <= set(candidates) - {word}
    assert [match.distance for match in found] == sorted(match.distance for match in found)
    assert nearest(word, candidates) in {None, *(match.word for match in found[:1])}


@given(st.sampled_from(COMMANDS), st.integers(0, 20), st.sampled_from("abcxyz"))
def test_one_added_letter_in_a_long_command_is_always_understood(command, place, letter):
    place = min(place, len(command))
    written = command[:place] + letter + command[place:]
    if len(command) >= 7:
        assert command in {match.word for match in rank(written, EVERYTHING)}


@pytest.mark.parametrize(("written", "known", "meant"), [
    ("kay", ["kai", "mia"], "kai"),
    ("sai", ["say", "shout", "wait"], "say"),
    ("rock", ["lock"], "lock"),
    ("captn", ["captain", "cat"], "captain"),
    ("green", ["great"], "great"),
    ("stone", ["phone"], None),
    ("kay", ["kai", "key"], None),
    ("ab", ["ac"], None),
    ("gem1", ["gem2"], None),
    ("boat", ["coat", "goat"], None),
    ("mia", ["rosa"], None),
])
def test_where_no_other_words_can_stand_a_short_word_may_have_one_wrong_letter(written, known, meant):
    assert nearest(written, known, closed=True) == meant
    assert nearest(written, known) is None


def test_one_and_many_are_nearer_than_other_forms_of_a_word():
    assert nearest("grow", ["grown", "grows"]) == "grows"
