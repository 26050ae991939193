"""The sprites: only what every computer draws alike, whole, and nothing missing that the game asks for."""

import io
import itertools
import re
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from pyland.level.cast import CAST
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.things import KINDS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "sprites"
FILES = {file.stem: file for file in sorted(FOLDER.glob("*.svg"))}
TEXTS = {name: file.read_text(encoding="utf-8") for name, file in FILES.items()}
ROOTS = {name: ElementTree.fromstring(text) for name, text in TEXTS.items()}
SPACE = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "g", "defs", "path", "ellipse", "rect", "linearGradient", "radialGradient", "stop"}
COLOUR = re.compile(r"none|#[0-9A-Fa-f]{6}|url\(#(\w+)\)")
VILLAGERS = ("ranger", "fisher", "gardener", "captain", "girl", "boy")
WALKERS = ("explorer", "explorer2", "explorer3", "explorer4", "robot", "cat", "monkey", *VILLAGERS)
CREEPERS = ("croc", "snake")
COLOURS = ("red", "blue", "yellow", "green")
ICONS = (
    "run", "pause", "stop", "step", "step_back", "to_start", "reset", "speed", "tick", "cross", "plus", "minus",
    "left", "right", "up", "down", "more", "info", "help", "star", "star_full", "star_empty", "hint", "bulb",
    "warning", "goal", "lock", "lock_color", "home", "map", "book", "bag", "console", "folder", "flag", "person",
    "quit", "settings", "globe", "keyboard", "talk", "sound_on", "sound_off", "music", "eye", "contrast", "text",
    "letters", "zoom", "motion", "undo", "redo", "wand", "copy", "trash", "pencil", "brush", "eraser", "fill",
    "pointer", "grid", "save", "clock", "turtle", "hare",
)
TO_THE_RIM = re.compile(
    r"(grass|path|sand|mud|ice|water|sea|cliff|bridge|fence|conveyor|title|island)_|drawbridge_[hv]|thicket|tide"
)


def test_only_shapes_that_nanosvg_draws():
    tags = {name: {part.tag.removeprefix(SPACE) for part in root.iter()} - SHAPES for name, root in ROOTS.items()}
    assert {name: odd for name, odd in tags.items() if odd} == {}


def test_no_style_sheets_and_no_attributes_that_are_not_drawn():
    odd = re.compile(r"\b(class|style|id|href|filter|clip-path|mask)=")
    texts = {name: re.sub(r'<(linear|radial)Gradient id=', "<", text) for name, text in TEXTS.items()}
    assert [name for name, text in texts.items() if odd.search(text) or "$" in text] == []


def test_colours_are_written_in_the_one_way_that_is_read():
    bad = []
    for name, root in ROOTS.items():
        ids = {part.get("id") for part in root.iter() if part.get("id")}
        for part in root.iter():
            for key in ("fill", "stroke", "stop-color"):
                found = COLOUR.fullmatch(part.get(key, "none"))
                if not found or (found[1] and found[1] not in ids):
                    bad.append((name, key, part.get(key)))
    assert bad == []


def test_gradients_have_absolute_places():
    gradients = [(name, part) for name, root in ROOTS.items() for part in root.iter() if "Gradient" in part.tag]
    assert gradients
    assert [name for name, part in gradients if part.get("gradientUnits") != "userSpaceOnUse"] == []


def test_the_size_is_the_size_of_the_drawing():
    assert [name for name, root in ROOTS.items()
            if root.get("viewBox") != f"0 0 {root.get('width')} {root.get('height')}"] == []


@pytest.fixture(scope="module")
def drawn():
    """Every sprite twice as big as it is."""
    return {
        name: pygame.image.load_sized_svg(io.BytesIO(TEXTS[name].encode()), (2 * _number(root, "width"),
                                                                             2 * _number(root, "height")))
        for name, root in ROOTS.items()
    }


def _number(root, key):
    return int(root.get(key))


def test_every_sprite_is_drawn_in_its_size_and_not_empty(drawn):
    for name, picture in drawn.items():
        assert picture.get_size() == (2 * _number(ROOTS[name], "width"), 2 * _number(ROOTS[name], "height"))
        assert picture.get_bounding_rect(min_alpha=60).size > (4, 1), name


def test_nothing_is_cut_off_at_the_rim(drawn):
    cut = []
    for name, picture in drawn.items():
        # Ground and bridges go on in the next tile; of the rest, only faint glows may reach the rim.
        if not TO_THE_RIM.match(name):
            shape = picture.get_bounding_rect(min_alpha=90)
            if shape.left <= 0 or shape.top <= 0 or shape.right >= picture.get_width() or (
                    shape.bottom >= picture.get_height()):
                cut.append(name)
    assert cut == []


@pytest.mark.parametrize("who", WALKERS)
def test_walkers_have_three_frames_in_four_directions_and_stand_on_the_same_place(drawn, who):
    for way in "nesw":
        for frame in range(3):
            picture = drawn[f"{who}_{way}{frame}"]
            assert picture.get_size() == (128, 192)
            assert 170 <= picture.get_bounding_rect(min_alpha=90).bottom <= 180


@pytest.mark.parametrize("who", WALKERS)
def test_the_light_does_not_change_sides_when_somebody_turns_round(drawn, who):
    """Shadows fall to the right in both pictures, so one is not the other in a mirror."""
    east, west = drawn[f"{who}_e0"], drawn[f"{who}_w0"]
    assert pygame.image.tobytes(pygame.transform.flip(east, True, False), "RGBA") != pygame.image.tobytes(west, "RGBA")
    for picture in (east, west):
        shadow = picture.get_bounding_rect(min_alpha=40)
        ground = pygame.mask.from_surface(picture.subsurface((0, 178, 128, 10)), 40).get_bounding_rects()
        assert shadow.bottom > 178
        assert (ground[0].left + ground[0].right) / 2 > 64


@pytest.mark.parametrize("who", CREEPERS)
def test_creepers_have_two_frames_in_four_directions(drawn, who):
    pictures = {pygame.image.tobytes(drawn[f"{who}_{way}{frame}"], "RGBA") for way in "nesw" for frame in range(2)}
    assert len(pictures) == 8
    assert {drawn[f"{who}_{way}{frame}"].get_size() for way in "nesw" for frame in range(2)} == {(128, 128)}


@pytest.mark.parametrize("number", range(1, 9))
def test_a_plaque_has_as_many_spots_as_it_says(drawn, number):
    inside = drawn[f"spots_{number}"].subsurface((28, 28, 72, 68))
    dark = pygame.mask.from_threshold(inside, (43, 42, 74), (40, 40, 40, 255))
    assert len(dark.connected_components(20)) == number


@pytest.mark.parametrize(("one", "other"), [
    *itertools.combinations([f"paint_{colour}" for colour in COLOURS], 2),
    *itertools.combinations([f"ledge_{way}" for way in "nesw"], 2),
    *itertools.combinations([f"conveyor_{way}" for way in "nesw"], 2),
    ("gate", "gate_open"), ("bell", "bell_ring"), ("lamp", "lamp_off"), ("mine", "mine_off"), ("mound", "mound_dug"),
    ("totem", "totem_found"), ("vending", "vending_done"), ("vine", "poison_vine"), ("vine", "vine_small"),
])
def test_what_must_not_be_mixed_up_differs_without_colours(drawn, one, other):
    """On a grey ground and in greys, a part of the picture is clearly lighter or darker than in the other."""
    first, second = _greys(drawn[one]), _greys(drawn[other])
    apart = sum(abs(left - right) > 40 for left, right in zip(first, second, strict=True))
    assert apart > 0.04 * len(first)


def _greys(picture):
    """The lightness of each pixel, from 0 to 255, as on a grey ground."""
    ground = pygame.Surface(picture.get_size())
    ground.fill((170, 170, 170))
    ground.blit(picture, (0, 0))
    return pygame.image.tobytes(pygame.transform.grayscale(ground), "RGB")[::3]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_pot_of_paint_shows_the_shape_of_its_blot(colour):
    shape = max(re.findall(r' d="([^"]+)"', TEXTS[f"paint_{colour}"]), key=len)
    assert shape in TEXTS[f"paint_pot_{colour}"]


@pytest.mark.parametrize("who", VILLAGERS)
def test_villagers_stand_and_wave(who):
    assert TEXTS[f"{who}_0"] != TEXTS[f"{who}_1"]


@pytest.mark.parametrize("who", VILLAGERS)
def test_villagers_stand_as_they_walk_toward_the_child(who):
    assert TEXTS[f"{who}_0"] == TEXTS[f"{who}_s0"]


@pytest.mark.parametrize("who", WALKERS)
def test_every_step_and_every_side_has_a_picture_of_its_own(who):
    assert len({TEXTS[f"{who}_{way}{frame}"] for way in "nesw" for frame in range(3)}) == 12


def test_the_children_of_the_islands_are_smaller_than_the_grown_ups(drawn):
    top = {who: drawn[f"{who}_s0"].get_bounding_rect(min_alpha=90).top for who in VILLAGERS}
    assert min(top["girl"], top["boy"]) > max(top[who] for who in VILLAGERS[:4])


def test_the_level_to_go_on_with_has_a_shape_of_its_own_on_the_world_map(drawn):
    shapes = {name: pygame.mask.from_surface(drawn[name], 200) for name in ("node", "node_done", "node_now")}
    plain = shapes["node"]
    assert shapes["node_done"].overlap_area(plain, (0, 0)) > 0.98 * plain.count()  # its tick is added by the map
    assert shapes["node_now"].count() > 1.15 * plain.count()


def test_all_icons_are_there():
    assert [name for name in ICONS if f"icon_{name}" not in FILES] == []


def test_white_icons_are_white_and_nothing_else():
    coloured = {"star_full", "star_empty", "hint", "lock_color", "turtle", "hare"}
    plain = [name for name in ICONS if name not in coloured]
    used = {colour for name in plain for colour in re.findall("#[0-9A-Fa-f]{6}", TEXTS[f"icon_{name}"])}
    assert used == {"#FFFFFF"}


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_of_thing_can_be_seen(kind):
    for facing in Direction:
        thing = Thing("it", kind.name, Position(0, 0), facing, {})
        sprite = kind.sprite(thing)
        assert sprite in FILES or (sprite == "" and not kind.seen(thing) and kind.name in FILES)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_tall_things_are_tall(kind):
    # What is hidden at first is drawn under the name of its kind.
    sprite = kind.sprite(Thing("it", kind.name, Position(0, 0), Direction.EAST, {})) or kind.name
    assert _number(ROOTS[sprite], "height") == (96 if kind.tall else 64)


def test_everybody_who_tells_a_story_has_a_face():
    assert [name for name, sprite in CAST.items() if sprite not in FILES] == []


def test_the_icons_that_the_game_asks_for_are_there():
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "pyland" / "ui").rglob("*.py"))
    asked = set(re.findall(r'\bicon=\(?"([a-z_]+)"', source))
    asked |= set(re.findall(r'\.icon\(\s*surface,\s*"([a-z_]+)"', source))
    asked |= set(re.findall(r'IconButton\(\s*"([a-z_]+)"', source))
    assert sorted(name for name in asked if f"icon_{name}" not in FILES) == []
