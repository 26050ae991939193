"""The parts of the stage, each by itself."""

import logging
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.level.picture import MapPicture, SheetTile, SpriteTile
from pyland.text import Message
from pyland.ui.gfx import Face, SvgStore
from pyland.ui.stage import zoom
from pyland.ui.stage.bubbles import LINES, BubblePainter, wrap
from pyland.ui.stage.camera import Camera, Frame, Spot
from pyland.ui.stage.cells import Cells, changed_ground
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.ground import Ground
from pyland.ui.stage.motion import motion_of, motion_of_all
from pyland.ui.stage.ruler import Ruler, View
from pyland.ui.stage.speech import Bubble, Speech, bubble_of
from pyland.world.ascii import draw
from pyland.world.events import (
    PORTAL,
    RIDE,
    SLIDE,
    Asked,
    Chose,
    Entry,
    Event,
    Lost,
    Moved,
    ReadSign,
    Said,
    Shouted,
    Talked,
)
from pyland.world.geometry import Direction, Position
from tests.ui.stage.making import GRASS, canvas_of, colour_at, picture_of

STAGE = pygame.Rect(0, 0, 847, 768)
BARS = (pygame.Rect(12, 12, 324, 54), pygame.Rect(612, 12, 224, 54))
CARDS = (pygame.Rect(12, 604, 527, 152), pygame.Rect(549, 604, 286, 152))
NOWHERE = (tuple(() for _ in range(3)),) * 3


def entry(event: object, index: int = 1) -> Entry:
    return Entry(index, 0, None, event)  # type: ignore[arg-type]


def rects(values: st.SearchStrategy[int]) -> st.SearchStrategy[pygame.Rect]:
    return st.builds(pygame.Rect, values, values, st.integers(0, 500), st.integers(0, 500))


# What is free


def test_the_clear_part_lies_between_the_bars() -> None:
    assert zoom.clear_part(STAGE, (*BARS, *CARDS)) == pygame.Rect(0, 66, 847, 604 - 66)
    assert zoom.clear_part(STAGE, ()) == STAGE


@given(st.lists(rects(st.integers(-100, 900)), max_size=5))
@settings(deadline=None, max_examples=60)
def test_nothing_lies_over_the_clear_part(overlays: list[pygame.Rect]) -> None:
    clear = zoom.clear_part(STAGE, overlays)
    assert STAGE.contains(clear)
    covered = any(overlay.contains(STAGE) for overlay in overlays)
    touching = [overlay for overlay in overlays if overlay.width and overlay.height and overlay.colliderect(clear)]
    assert clear == STAGE if covered else clear != STAGE or not touching


def test_the_usual_tiles_let_thirteen_be_seen_side_by_side() -> None:
    huge = (400, 400)
    assert zoom.tile_size(pygame.Rect(0, 66, 847, 538), huge, huge, 1.0) == 64
    assert zoom.tile_size(pygame.Rect(0, 66, 594, 474), huge, huge, 1.0) == 46
    assert zoom.tile_size(pygame.Rect(0, 93, 1191, 756), huge, huge, 1.406) == 90
    assert zoom.tile_size(pygame.Rect(0, 66, 594, 496), (14, 12), (7, 5), 1.0) == 46


@given(*[st.integers(1, 60)] * 2, *[st.integers(1, 20)] * 2, st.floats(0.5, 3), st.integers(594, 900))
@settings(deadline=None, max_examples=80)
def test_tiles_let_what_matters_be_seen_and_are_never_tiny(
    columns: int, rows: int, wide: int, high: int, factor: float, room: int
) -> None:
    clear = pygame.Rect(0, 0, round(room * factor), round(538 * factor))
    spot = (min(wide, columns), min(high, rows))
    tile = zoom.tile_size(clear, (columns, rows), spot, factor)
    smallest, largest = round(zoom.SMALLEST_TILE * factor), round(zoom.LARGEST_TILE * factor)
    assert smallest <= tile <= largest
    fits = spot[0] * tile <= clear.width and spot[1] * tile <= clear.height
    could_fit = spot[0] * smallest <= clear.width and spot[1] * smallest <= clear.height
    assert fits or not could_fit


# The camera


def frame(columns: int, rows: int, clear: pygame.Rect = STAGE) -> Frame:
    return Frame(clear, (30, 44), (columns * 64, rows * 64), 64, 190.0)


@given(st.integers(1, 60), st.integers(1, 60), st.floats(0, 59), st.floats(0, 59), st.booleans())
@settings(deadline=None, max_examples=80)
def test_the_camera_shows_the_place_and_never_goes_beyond_need(
    columns: int, rows: int, x: float, y: float, middle: bool
) -> None:
    camera, clear = Camera(), pygame.Rect(10, 66, 800, 520)
    spot = Spot(min(x, columns - 1), min(y, rows - 1))
    camera.aim(frame(columns, rows, clear), spot, middle=middle)
    camera.jump()
    tile = pygame.Rect(camera.x + round(spot.x * 64), camera.y + round(spot.y * 64), 64, 64)
    assert clear.inflate(2, 2).contains(tile)
    whole = pygame.Rect(camera.x, camera.y, columns * 64, rows * 64)
    for low, high, first, last, reserve in (
        (whole.left, whole.right, clear.left, clear.right, 30),
        (whole.top, whole.bottom, clear.top, clear.bottom, 44),
    ):
        assert (low <= first + reserve and high >= last) or (low >= first and high <= last)


def test_the_camera_lets_small_steps_be() -> None:
    camera = Camera()
    camera.aim(frame(60, 60), Spot(30, 30), middle=True)
    camera.jump()
    before = (camera.x, camera.y)
    camera.aim(frame(60, 60), Spot(31, 30))
    assert not camera.update(1)
    assert (camera.x, camera.y) == before


def test_the_camera_arrives() -> None:
    camera = Camera()
    camera.aim(frame(60, 60), Spot(50, 50))
    moved = [camera.update(1 / 60) for _again in range(400)]
    assert moved[0] and not moved[-1]
    assert camera.x < -1000


def test_it_is_known_where_the_camera_will_arrive() -> None:
    camera = Camera()
    camera.aim(frame(60, 60), Spot(50, 50))
    goal = camera.goal
    assert goal != (camera.x, camera.y)
    camera.jump()
    assert goal == (camera.x, camera.y)


# Beyond the border


def three_by_three(middle: str, border: str) -> Cells:
    rows = tuple(
        tuple((SpriteTile("grass_a"), SpriteTile(middle if (x, y) == (1, 1) else border)) for x in range(3))
        for y in range(3)
    )
    return Cells(MapPicture(3, 3, rows, NOWHERE))


def test_decor_does_not_come_again_beyond_the_border() -> None:
    cells = three_by_three("deco_daisy", "deco_tuft")
    assert SpriteTile("deco_tuft") in cells.ground(0, 0)
    assert SpriteTile("deco_tuft") not in cells.ground(-1, 0)


def test_the_checks_of_the_grass_go_on() -> None:
    cells = three_by_three("deco_daisy", "deco_tuft")
    names = [cells.ground(x, -5)[0] for x in range(-4, 6)]
    assert all(one != other for one, other in pairwise(names))


@pytest.mark.parametrize(
    ("mask", "place", "expected"),
    [
        (68, (3, 1), 68),  # a path from west to east leaves the map eastwards
        (64, (3, 1), 68),  # even if it was drawn to end there
        (21, (1, -1), 31),  # three sides open: north, east, south, and the corners between them
        (31, (1, 5), 31),  # a bank in the west stays in the west
        (4, (1, 4), 31),
        (28, (-1, 1), 124),
        (0, (-3, -3), 255),  # beyond a corner, everything is the same
    ],
)
def test_ground_that_leaves_the_map_goes_straight_on(mask: int, place: tuple[int, int], expected: int) -> None:
    cells = three_by_three("path_255", f"path_{mask:03d}")
    assert cells.ground(*place)[-1] == SpriteTile(f"path_{expected:03d}")


def test_waves_are_on_open_water_only() -> None:
    water = three_by_three("sea_255", "sea_255")
    waves = [water.wave(x, y, 0) for x in range(20) for y in range(20)]
    assert 100 < sum(wave is not None for wave in waves) < 300
    assert all(water.wave(x, y, 0) != water.wave(x, y, 1) for x in range(9) for y in range(9) if water.wave(x, y, 0))
    shore = three_by_three("sea_028", "sea_028")
    assert not any(shore.wave(1, 1, phase) for phase in (0, 1))
    assert not any(three_by_three("path_255", "path_255").wave(x, 0, 0) for x in range(9))


# The ground


def painted(ground: Ground, view: pygame.Rect) -> pygame.Surface:
    surface = pygame.Surface(view.size, 0, 32)
    surface.fill("#FF00FF")
    ground.draw(surface, view, (0, 0), 0)
    ground.draw_above(surface, view, (0, 0))
    return surface


def sheet_map(path: Path) -> MapPicture:
    tile = (SheetTile(path, 8, 0, 8, 8),)
    return MapPicture(1, 1, ((tile,),), (((),),))


def test_a_teachers_own_picture_is_scaled(store: SvgStore, tmp_path: Path) -> None:
    sheet = pygame.Surface((16, 8))
    sheet.fill("#123456", (8, 0, 8, 8))
    pygame.image.save(sheet, tmp_path / "own.png")
    ground, view = Ground(store), pygame.Rect(0, 0, 100, 100)
    ground.show(sheet_map(tmp_path / "own.png"))
    ground.resize(48, False, view, (0, 0))
    painted(ground, view)
    ground.finish()
    assert colour_at(painted(ground, view), (20, 20)) == "#123456"
    assert not ground.waiting


@pytest.mark.parametrize("content", [None, b"not a picture"])
def test_a_picture_file_that_cannot_be_read_is_told_once(
    store: SvgStore, tmp_path: Path, content: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    if content is not None:
        (tmp_path / "own.png").write_bytes(content)
    ground, view = Ground(store), pygame.Rect(0, 0, 200, 200)
    ground.show(sheet_map(tmp_path / "own.png"))
    ground.resize(48, False, view, (0, 0))
    with caplog.at_level(logging.WARNING):
        painted(ground, view)
        ground.finish()
        picture = painted(ground, view)
    assert colour_at(picture, (20, 20)) not in ("#FF00FF", "#000000")
    assert len(caplog.records) == 1


def test_a_piece_beyond_the_file_is_a_placeholder(store: SvgStore, tmp_path: Path) -> None:
    pygame.image.save(pygame.Surface((4, 4)), tmp_path / "own.png")
    ground, view = Ground(store), pygame.Rect(0, 0, 100, 100)
    ground.show(sheet_map(tmp_path / "own.png"))
    ground.resize(48, False, view, (0, 0))
    ground.finish()
    painted(ground, view)
    ground.finish()
    assert colour_at(painted(ground, view), (20, 20)) not in ("#FF00FF", "#000000")


def test_what_lies_above_is_drawn_over_the_ground_on_the_map_only(store: SvgStore) -> None:
    above = (((SpriteTile("gem"),), ()),)
    ground, view = Ground(store), pygame.Rect(-64, 0, 192, 64)
    ground.show(MapPicture(2, 1, (((SpriteTile("grass_a"),),) * 2,), above))
    ground.resize(64, False, view, (0, 0))
    surface = pygame.Surface((192, 64))
    ground.draw_above(surface, pygame.Rect(0, 0, 192, 64), (64, 0))
    assert [colour_at(surface, (x, 32)) for x in (32, 96, 160)] == ["#000000", "#00FFFF", "#000000"]


def test_tiles_that_look_the_same_are_drawn_once(store: SvgStore) -> None:
    ground, view = Ground(store), pygame.Rect(0, 0, 640, 480)
    row = ((SpriteTile("grass_a"),),) * 400
    ground.show(MapPicture(400, 400, (row,) * 400, (((),) * 400,) * 400))
    ground.resize(64, False, view, (0, 0))
    surface = pygame.Surface(view.size, 0, 32)
    for x in range(0, 400 * 64, 480):
        ground.draw(surface, view, (-x, -x), 0)
    assert colour_at(surface, (300, 200)) == GRASS
    assert len(ground._flat) <= 2


def test_the_memory_for_a_large_painted_map_is_bounded(store: SvgStore, tmp_path: Path) -> None:
    pygame.image.save(pygame.Surface((400, 400)), tmp_path / "own.png")
    ground, view = Ground(store), pygame.Rect(0, 0, 2000, 2000)
    rows = tuple(
        tuple((SheetTile(tmp_path / "own.png", x, y, 1, 1),) for x in range(100)) for y in range(100)
    )
    ground.show(MapPicture(100, 100, rows, (((),) * 100,) * 100))
    ground.resize(100, False, view, (0, 0))
    surface = pygame.Surface(view.size, 0, 32)
    ground.draw(surface, view, (0, 0), 0)
    ground.finish()
    for y in range(0, 10_000, 2000):
        for x in range(0, 10_000, 2000):
            ground.draw(surface, view, (-x, -y), 0)
    assert len(ground._flat) * 100 * 100 * 4 <= 50_000_000


# The ruler


def test_the_numbers_are_beside_their_columns_and_rows(store: SvgStore) -> None:
    view = View((100, 80), 50, 6, 4, pygame.Rect(0, 0, 640, 480))
    numbers = Ruler(canvas_of(store)).numbers(view, ())
    columns = [item for item in numbers if item.column]
    assert [item.number for item in columns] == [0, 1, 2, 3, 4, 5]
    assert [item.number for item in numbers if not item.column] == [0, 1, 2, 3]
    for item in numbers:
        if item.column:
            assert item.rect.centerx == pytest.approx(125 + 50 * item.number, abs=1)
            assert item.rect.bottom <= 80
        else:
            assert item.rect.centery == pytest.approx(105 + 50 * item.number, abs=1)
            assert item.rect.right <= 100


@given(st.integers(-3000, 300), st.integers(-3000, 300), st.lists(rects(st.integers(0, 600)), max_size=3))
@settings(deadline=None, max_examples=40)
def test_no_number_is_hidden_or_cut(x: int, y: int, overlays: list[pygame.Rect]) -> None:
    clear = pygame.Rect(0, 66, 640, 380)
    ruler = Ruler(canvas_of(SvgStore(Path("nowhere"))))
    numbers = ruler.numbers(View((x, y), 64, 60, 60, clear), overlays)
    assert all(clear.contains(item.rect) for item in numbers)
    assert not any(item.rect.colliderect(overlay) for item in numbers for overlay in overlays)
    places = [item.rect for item in numbers]
    assert all(rect.collidelist(places[number + 1 :]) < 0 for number, rect in enumerate(places))


# Words


@pytest.mark.parametrize(
    "text",
    ["", " ", "Hi", "a" * 500, "word " * 300, "one\ntwo\nthree\nfour",
     "\t\x00\x1b[31m", "**not bold** `x`", "日本語" * 40, "🙂" * 50],
)
def test_words_fit_into_a_bubble(store: SvgStore, text: str) -> None:
    canvas = canvas_of(store)
    style = canvas.style(Face.BODY, 18)
    lines = wrap(canvas, text, 200)
    assert 1 <= len(lines) <= LINES
    assert all(canvas.texts.width(line, style) <= 200 for line in lines)
    assert all(letter.isprintable() for line in lines for letter in line)


def test_words_that_fit_are_all_there(store: SvgStore) -> None:
    canvas = canvas_of(store)
    assert " ".join(wrap(canvas, "I am looking for **the** shell", 150)) == "I am looking for **the** shell"
    assert wrap(canvas, "one two three four five six seven eight nine ten", 90)[-1].endswith("…")
    assert not wrap(canvas, "short", 90)[-1].endswith("…")


@given(st.integers(0, 640), st.integers(-50, 480), st.text(max_size=80))
@settings(deadline=None, max_examples=40)
def test_a_bubble_stays_inside_and_off_its_owner(x: int, y: int, text: str) -> None:
    painter = BubblePainter(canvas_of(SvgStore(Path("nowhere"))))
    surface, area = pygame.Surface((640, 480)), pygame.Rect(0, 60, 640, 420)
    owner = pygame.Rect(x - 32, y, 64, 90)
    box = painter.draw(surface, area, Bubble("hero", "hero", text, False), owner)
    assert area.contains(box)
    if area.contains(owner) and area.height > 2 * box.height + owner.height + 60:
        assert not box.colliderect(owner)


def test_one_bubble_for_each_speaker() -> None:
    speech = Speech()
    speech.follow([entry(Said("hero", "one"), 1)])
    speech.follow([entry(Said("robot", "two"), 2)])
    speech.follow([entry(Said("hero", "three"), 3)])
    assert [bubble.text for bubble in speech.bubbles] == ["two", "three"]
    speech.follow([entry(ReadSign("hero", "sign-1", "four"), 4)])
    assert [(bubble.owner, bubble.text) for bubble in speech.bubbles] == [("robot", "two"), ("sign-1", "four")]


# Things


def test_the_crowd_follows_a_state_that_changes() -> None:
    state = draw("@.g\n...\nT..")
    crowd = Crowd()
    assert crowd.see(state.things)
    assert not crowd.see(state.things)
    Moved("hero", Position(0, 0), Position(0, 1), Direction.SOUTH).apply(state)
    state.take("gem-1")
    assert crowd.see(state.things)
    assert [thing.id for thing in crowd.between(range(3), range(3))] == ["hero", "tree-1"]
    assert [thing.id for thing in crowd.between(range(1, 3), range(3))] == []
    assert crowd.find("gem-1") is None


def test_walking_uses_both_feet() -> None:
    state = draw("@..")
    walk = Moved("hero", Position(0, 0), Position(1, 0), Direction.EAST)
    frames = [motion_of(state, entry(walk), progress / 8).poses["hero"].frame for progress in range(9)]
    assert frames == [1, 1, 0, 0, 2, 2, 0, 0, 0]


def test_a_picture_of_a_state_has_all_its_tiles() -> None:
    picture = picture_of(draw("@.\n~~"))
    assert (picture.width, picture.height) == (2, 2)


# Several things at once


def test_what_happens_at_the_same_time_moves_at_the_same_time() -> None:
    state = draw("@.M")
    walk = Moved("hero", Position(0, 0), Position(1, 0), Direction.EAST)
    other = Moved("person-1", Position(2, 0), Position(2, 1), Direction.SOUTH)
    motion = motion_of_all(state, [(entry(walk), 0.5), (entry(other), 0.25)])
    assert (motion.poses["hero"].dx, motion.poses["person-1"].dy) == (0.5, 0.25)


def test_whoever_slides_or_rides_moves_no_feet() -> None:
    state = draw("@..")
    for how in (SLIDE, RIDE):
        moved = Moved("hero", Position(0, 0), Position(1, 0), Direction.EAST, how)
        pose = motion_of(state, entry(moved), 0.4).poses["hero"]
        assert (pose.dx, pose.frame) == (0.4, None)


def test_through_a_portal_one_is_here_and_then_there() -> None:
    state = draw("@....")
    moved = Moved("hero", Position(0, 0), Position(4, 0), Direction.EAST, PORTAL)
    assert [motion_of(state, entry(moved), share).poses["hero"].dx for share in (0.0, 0.4, 0.6, 1.0)] == [0, 0, 4, 4]


def test_who_is_lost_sinks_and_fades_but_stays_to_be_seen() -> None:
    state = draw("@")
    lost = entry(Lost("hero", "fall", Position(0, 0), Message("Oh.")))
    begun, over = (motion_of(state, lost, share).poses["hero"] for share in (0.0, 1.0))
    assert (begun.up, begun.alpha) == (0.0, 255)
    assert over.up < -0.2 and 0 < over.alpha < 200
    assert motion_of(state, lost, 1.0, reduced=True).poses["hero"].up == 0.0


@pytest.mark.parametrize(("event", "owner", "text", "loud"), [
    (Shouted("hero", "Wake up!"), "hero", "Wake up!", True),
    (Talked("rosa", "hero", 0, "Rosa", "Hello!"), "rosa", "Hello!", False),
    (Chose("hero", "rosa", "sea", "Yes"), "hero", "Yes", False),
    (Asked("hero", "rosa", "Rosa", "Where?", "There."), "rosa", "There.", False),
])
def test_bubbles_of_all_that_is_said(event: Event, owner: str, text: str, loud: bool) -> None:
    bubble = bubble_of(event)
    assert bubble is not None
    assert (bubble.owner, bubble.text, bubble.loud) == (owner, text, loud)


def test_two_who_speak_at_the_same_time_both_have_a_bubble() -> None:
    speech = Speech()
    speech.follow([entry(Said("hero", "one"), 1), entry(Said("robot", "two"), 2)])
    assert [bubble.text for bubble in speech.bubbles] == ["one", "two"]


@pytest.mark.parametrize(("name", "sprite"), [
    ("water", "water_000"), ("bridge", "bridge_h"), ("tree", "thicket"), ("hole", "hole"), ("wall", "cliff_000"),
])
def test_ground_that_a_tile_became(name: str, sprite: str) -> None:
    assert changed_ground(name, 3, 4) == sprite


def test_grass_that_a_tile_became_keeps_the_checks() -> None:
    assert {changed_ground("grass", x, 0) for x in range(2)} == {"grass_a", "grass_b"}
