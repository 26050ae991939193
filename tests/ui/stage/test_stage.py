"""The stage as a whole: what is where on the picture, and when it has to be drawn again."""

import pygame
import pytest

from pyland.text import ENGLISH, _
from pyland.ui.gfx import Face, SvgStore
from pyland.ui.stage import Stage, TilePressed, zoom
from pyland.ui.stage.bubbles import BubblePainter, shaped
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.speech import Bubble
from pyland.ui.theme import DAY, HIGH_CONTRAST, Theme
from pyland.world.ascii import draw
from pyland.world.events import (
    Bumped,
    Called,
    Collected,
    GroundChanged,
    Moved,
    Painted,
    ReadSign,
    Said,
    Turned,
    Waited,
)
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from tests.ui.stage.making import (
    GEM,
    GRASS,
    HERO,
    HERO_NORTH,
    RED,
    SIGN,
    TREE,
    WATER,
    WATER_PATCH,
    Scene,
    box_of,
    canvas_of,
    colour_at,
    count_of,
    picture_of,
)

FIELD = """
    .....
    .@.g.
    ..~..
"""
LONG = "@" + "." * 39
EAST = Moved("hero", Position(1, 1), Position(2, 1), Direction.EAST)


def motion(point: tuple[int, int]) -> pygame.Event:
    return pygame.Event(pygame.MOUSEMOTION, pos=point, rel=(0, 0), buttons=(0, 0, 0))


def test_things_and_ground_are_on_their_tiles(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    picture = scene.shot()
    assert colour_at(picture, scene.stage.tile_rect(Position(3, 1)).center) == GEM
    assert colour_at(picture, scene.stage.tile_rect(Position(1, 1)).center) == HERO
    assert colour_at(picture, scene.stage.tile_rect(Position(2, 2)).center) == WATER
    assert colour_at(picture, scene.stage.tile_rect(Position(4, 0)).center) == GRASS


def test_a_tall_body_stands_on_its_tile_and_rises_above_it(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    tile, hero = scene.stage.tile_rect(Position(1, 1)), box_of(scene.shot(), HERO)
    assert hero.centerx == tile.centerx
    assert tile.centery < hero.bottom < tile.bottom
    assert hero.top < tile.top - tile.height // 3


def test_no_edge_is_seen_beyond_the_map(store: SvgStore) -> None:
    picture = Scene(store, "@").shot()
    assert count_of(picture, "#FF00FF") == 0
    assert colour_at(picture, (1, 1)) == colour_at(picture, (638, 478)) == GRASS


def test_a_border_of_water_goes_on(store: SvgStore) -> None:
    scene = Scene(store, "@~")
    picture = scene.shot()
    assert colour_at(picture, (639, scene.stage.tile_rect(Position(1, 0)).centery)) == WATER
    assert colour_at(picture, (2, scene.stage.tile_rect(Position(1, 0)).centery)) == GRASS


@pytest.mark.parametrize("progress", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_walk_is_shown_where_it_has_got_to(store: SvgStore, progress: float) -> None:
    scene = Scene(store, FIELD, still=False)
    scene.moment(EAST, 0.0)
    start = box_of(scene.shot(), HERO)
    scene.moment(EAST, progress)
    now = box_of(scene.shot(), HERO)
    assert now.x - start.x == pytest.approx(progress * scene.stage.tile, abs=1)
    assert now.y == start.y


def test_the_end_of_a_walk_is_the_beginning_of_what_follows(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(EAST, 1.0)
    end = box_of(scene.shot(), HERO)
    scene.over(EAST)
    assert box_of(scene.shot(), HERO) == end


def test_with_reduced_motion_a_walk_is_one_step(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    places = set()
    for progress in (0.0, 0.2, 0.8, 1.0):
        scene.moment(EAST, progress)
        body = pygame.mask.from_threshold(scene.shot(), pygame.Color(HERO), (120, 120, 120, 255))
        places.add(max(body.get_bounding_rects(), key=lambda rect: rect.height).x)
    first, second = sorted(places)
    assert second - first == scene.stage.tile


def test_a_bump_leans_towards_what_is_in_the_way_and_back(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    bump = Bumped("hero", Position(1, 1), Position(2, 1), "water", None, _("No."))
    lefts = []
    for progress in (0.0, 0.3, 1.0):
        scene.moment(bump, progress)
        lefts.append(box_of(scene.shot(), HERO).x)
    assert lefts[1] > lefts[0] + 3
    assert lefts[2] == lefts[0]


def test_somebody_further_south_stands_in_front(store: SvgStore) -> None:
    behind = Scene(store, "...\n.@.\n.T.", still=True)
    head = behind.stage.tile_rect(Position(1, 2)).move(0, -10).midtop
    assert colour_at(behind.shot(), head) == TREE
    before = Scene(store, "...\n.T.\n.@.", still=True)
    assert colour_at(before.shot(), before.stage.tile_rect(Position(1, 2)).move(0, -10).midtop) == HERO


def test_a_thing_that_is_picked_up_rises_flies_away_and_is_gone(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    taken = Collected("hero", "gem-1", "gem", Position(3, 1), _("a gem"))
    lying = box_of(scene.shot(), GEM)
    scene.moment(taken, 0.9)
    assert box_of(scene.shot(), GEM).centery < lying.centery - 10
    scene.over(taken)
    assert scene.stage.update(0.1)
    assert colour_at(scene.shot(), lying.center) == GRASS
    scene.settle(1)
    assert count_of(scene.shot(), GEM) == 0


def test_with_reduced_motion_nothing_flies(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    taken = Collected("hero", "gem-1", "gem", Position(3, 1), _("a gem"))
    scene.moment(taken, 0.5)
    scene.over(taken)
    assert count_of(scene.shot(), GEM) == 0


@pytest.mark.parametrize("where", [(0, 0), (9, 0), (0, 6), (9, 6), (5, 3)])
@pytest.mark.parametrize("event", [Said("hero", "Hello there, islanders! " * 4), Said("hero", "?")])
def test_a_bubble_is_whole_and_leaves_the_speaker_to_be_seen(
    store: SvgStore, where: tuple[int, int], event: Said
) -> None:
    scene = Scene(store, "\n".join(["." * 10] * 6 + ["." * 9 + "@"]), still=True)
    scene.put("hero", position=Position(*where))
    scene.moment(None)
    alone = box_of(scene.shot(), HERO)
    scene.moment(event, 0.5)
    picture = scene.shot()
    assert box_of(picture, HERO) == alone
    bubble = box_of(picture, DAY.paper)
    assert bubble.width > 20
    assert picture.get_rect().inflate(-2, -2).contains(bubble)


def test_a_bubble_keeps_out_of_overlays(store: SvgStore) -> None:
    overlay = pygame.Rect(0, 0, 640, 150)
    scene = Scene(store, "\n".join(["....", ".@..", "...."]), still=True, overlays=[overlay])
    scene.moment(Said("hero", "Hello " * 20), 0.5)
    assert not box_of(scene.shot(), DAY.paper).colliderect(overlay)


def test_words_stay_a_while_and_go(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(Said("hero", "Hello"), 0.9, index=1)
    scene.settle(4)
    assert count_of(scene.shot(), DAY.paper) > 500
    scene.moment(EAST, 0.1, index=2)
    scene.stage.update(0.5)
    assert count_of(scene.shot(), DAY.paper) > 500
    scene.settle(3)
    assert count_of(scene.shot(), DAY.paper) == 0


def test_going_back_in_time_closes_what_was_said_later(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(Said("hero", "Hello"), 0.9, index=5)
    scene.moment(EAST, 0.1, index=2)
    assert count_of(scene.shot(), DAY.paper) == 0


def test_what_is_read_is_on_paper_above_the_sign(store: SvgStore) -> None:
    scene = Scene(store, ".....\n.....\n.@..S", still=True)
    scene.moment(ReadSign("hero", "sign-1", "mango"), 0.5)
    picture = scene.shot()
    paper, sign = box_of(picture, DAY.paper3), box_of(picture, SIGN)
    assert paper.bottom < sign.top
    assert abs(paper.centerx - sign.centerx) < 20


def test_who_waits_has_dots_over_the_head(store: SvgStore) -> None:
    scene = Scene(store, ".....\n.....\n.@...", still=True)
    scene.moment(Waited("hero"), 0.9)
    picture = scene.shot()
    assert 0 < box_of(picture, "#FFFFFF").top < box_of(picture, HERO).top


def test_a_turn_shows_the_new_side(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    turn = Turned("hero", Direction.EAST, Direction.NORTH)
    scene.moment(turn, 0.2)
    before = scene.shot()
    assert count_of(before, HERO) and not count_of(before, HERO_NORTH)
    scene.moment(turn, 0.8)
    after = scene.shot()
    assert count_of(after, HERO_NORTH) and not count_of(after, HERO)


def test_the_mark_is_around_its_tile_and_pulses(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    assert count_of(scene.shot(), DAY.warn) == 0
    scene.stage.set_mark(Position(3, 1))
    assert scene.stage.update(0.0)
    first = scene.shot()
    tile = scene.stage.tile_rect(Position(3, 1))
    assert tile.inflate(30, 30).contains(box_of(first, DAY.warn))
    assert box_of(first, DAY.warn).contains(tile.inflate(-10, -10))
    changes = [scene.stage.update(0.05) for _ in range(20)]
    assert any(changes)
    scene.stage.set_mark(None)
    assert scene.stage.update(0.0)
    assert count_of(scene.shot(), DAY.warn) == 0


def test_with_reduced_motion_the_mark_keeps_still(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.stage.set_mark(Position(3, 1), "goal")
    scene.stage.update(0.0)
    before = pygame.image.tobytes(scene.shot(), "RGB")
    assert not any(scene.stage.update(0.1) for _ in range(30))
    assert pygame.image.tobytes(scene.shot(), "RGB") == before


def test_a_mark_beyond_the_map_has_its_badge_in_sight(store: SvgStore) -> None:
    scene = Scene(store, "@" + "." * 30, still=True)
    scene.stage.set_mark(Position(-1, 0))
    scene.settle()
    assert count_of(scene.shot(), DAY.warn) > 50


def test_nothing_is_drawn_again_when_nothing_changed(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(EAST, 0.5)
    assert scene.stage.update(0.02)
    scene.shot()
    for _again in range(40):
        scene.moment(EAST, 0.5)
        assert not scene.stage.update(0.02)
    scene.moment(EAST, 0.6)
    assert scene.stage.update(0.02)


def test_events_that_show_nothing_change_nothing(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(None)
    scene.stage.update(0.02)
    scene.moment(Called("hero", "position", ()), 0.0, index=1)
    assert not scene.stage.update(0.02)


def test_a_change_of_the_state_alone_is_seen(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.stage.update(0.02)
    scene.put("gem-1", position=Position(0, 0))
    scene.moment(None)
    assert scene.stage.update(0.02)
    assert colour_at(scene.shot(), scene.stage.tile_rect(Position(0, 0)).center) == GEM


def test_waves_and_people_move_twice_a_second_at_most(store: SvgStore) -> None:
    scene = Scene(store, "@" + "~" * 8)
    scene.shot()
    scene.stage.update(0.0)
    changes = sum(scene.stage.update(0.05) for _ in range(40))
    assert 3 <= changes <= 4


def test_a_map_without_anything_lively_keeps_still(store: SvgStore) -> None:
    scene = Scene(store, "gT..")
    scene.shot()
    scene.stage.update(0.0)
    scene.shot()
    assert not any(scene.stage.update(0.1) for _ in range(30))


def test_ground_that_has_changed_and_paint_are_seen(store: SvgStore) -> None:
    scene = Scene(store, "@...")
    for event, colour in (
        (GroundChanged(Position(2, 0), "grass", "water"), WATER_PATCH), (Painted("hero", Position(3, 0), "red"), RED),
    ):
        scene.over(event)
        assert colour_at(scene.shot(), scene.stage.tile_rect(event.position).center) == colour
    scene.over(GroundChanged(Position(2, 0), "water", "grass"))
    assert colour_at(scene.shot(), scene.stage.tile_rect(Position(2, 0)).center) == GRASS


def test_missing_pictures_and_unknown_kinds_are_drawn_as_something(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.state.put(Thing("x", "spaceship", Position(0, 0)))
    scene.state.put(Thing("y", "person", Position(4, 2), properties={"sprite": "nobody"}))
    scene.moment(None)
    corner = scene.stage.tile_rect(Position(0, 0)).center
    assert colour_at(scene.shot(), corner) != GRASS
    assert ENGLISH(scene.stage.describe(Position(0, 0))) == "spaceship (0, 0)"


@pytest.mark.parametrize(
    "event",
    [
        Moved("ghost", Position(0, 0), Position(1, 0), Direction.EAST),
        Said("ghost", "Boo"),
        ReadSign("ghost", "nothing", "Boo"),
        Waited("ghost"),
        Bumped("ghost", Position(0, 0), Position(0, 0), "wall", None, _("No.")),
        Collected("ghost", "nothing", "gem", Position(0, 0), _("a gem")),
        Turned("ghost", Direction.EAST, Direction.WEST),
    ],
)
def test_events_about_nobody_do_no_harm(store: SvgStore, event: object) -> None:
    scene = Scene(store, "....")
    for progress in (-1.0, 0.0, 0.5, 1.0, 7.0):
        scene.moment(event, progress)  # type: ignore[arg-type]
        scene.stage.update(0.1)
        scene.shot()
    scene.moment(None)
    scene.shot()


def test_an_empty_map_is_drawn(store: SvgStore) -> None:
    stage = Stage("map", store, ENGLISH)
    stage.layout(canvas_of(store), pygame.Rect(0, 0, 300, 200))
    surface = pygame.Surface((300, 200))
    stage.draw(surface)
    stage.show(picture_of(State((), {})), State((), {}))
    stage.draw(surface)
    assert stage.tile_at((10, 10)) is None


def test_the_camera_follows_the_hero_and_stops_at_the_borders(store: SvgStore) -> None:
    scene = Scene(store, LONG)
    assert scene.stage.tile_rect(Position(0, 0)).left == zoom.RESERVE[0]
    seen = []
    for x in range(40):
        scene.put("hero", position=Position(x, 0))
        scene.moment(None)
        scene.settle(2)
        tile = scene.stage.tile_rect(Position(x, 0))
        assert scene.stage.rect.contains(tile)
        seen.append(scene.stage.tile_rect(Position(0, 0)).left)
    assert seen == sorted(seen, reverse=True)
    assert scene.stage.tile_rect(Position(39, 0)).right == 640


def test_the_camera_glides_and_with_reduced_motion_jumps(store: SvgStore) -> None:
    for still in (False, True):
        scene = Scene(store, LONG, still=still)
        scene.put("hero", position=Position(20, 0))
        scene.moment(None)
        scene.stage.update(0.016)
        first = scene.stage.tile_rect(Position(0, 0)).left
        scene.settle()
        assert (first == scene.stage.tile_rect(Position(0, 0)).left) is still


def test_the_hero_and_the_mark_are_kept_out_of_overlays(store: SvgStore) -> None:
    scene = Scene(store, "\n".join(["." * 12] * 8 + ["." * 5 + "@" + "." * 6]))
    scene.shot()
    size = scene.stage.tile
    overlay = pygame.Rect(0, 240, 640, 240)
    assert scene.stage.tile_rect(Position(5, 8)).colliderect(overlay)
    scene.stage.set_clear([overlay])
    scene.settle()
    assert scene.stage.tile == size
    assert not scene.stage.tile_rect(Position(5, 8)).colliderect(overlay)
    scene.stage.set_mark(Position(0, 0))
    scene.settle()
    assert scene.stage.rect.contains(scene.stage.tile_rect(Position(0, 0)))
    assert not scene.stage.tile_rect(Position(0, 0)).colliderect(overlay)


def test_overlays_told_before_the_first_picture_choose_the_size(store: SvgStore) -> None:
    drawing = "\n".join(["." * 8] * 7 + ["@" + "." * 7])
    whole, part = Scene(store, drawing), Scene(store, drawing, overlays=[pygame.Rect(0, 0, 640, 80)])
    assert part.stage.tile < whole.stage.tile
    bottom = part.stage.tile_rect(Position(0, 7)).bottom
    assert part.stage.tile_rect(Position(0, 0)).top >= 80
    assert bottom <= 480


def test_all_that_is_of_interest_is_seen_though_the_map_is_larger(store: SvgStore) -> None:
    rows = ["." * 30] * 30
    rows[20], rows[23] = "." * 12 + "@" + "." * 17, "." * 20 + "g" + "." * 9
    overlay = pygame.Rect(0, 0, 640, 66)
    scene = Scene(store, "\n".join(rows), overlays=[overlay])
    clear = pygame.Rect(0, 66, 640, 414)
    for position in (Position(12, 20), Position(20, 23)):
        assert clear.contains(scene.stage.tile_rect(position))
    before = scene.stage.tile_rect(Position(0, 0))
    scene.put("hero", position=Position(20, 22))
    scene.moment(None)
    scene.settle()
    assert scene.stage.tile_rect(Position(0, 0)) == before


def test_a_new_try_begins_with_the_view_of_the_first(store: SvgStore) -> None:
    scene = Scene(store, LONG, still=True)
    first = scene.stage.tile_rect(Position(0, 0))
    start = scene.state.copy()
    scene.put("hero", position=Position(30, 0))
    scene.moment(None)
    scene.settle()
    assert scene.stage.tile_rect(Position(0, 0)) != first
    scene.stage.set_moment(start, ())
    scene.settle()
    assert scene.stage.tile_rect(Position(0, 0)) == first


def test_the_mouse_asks_what_is_there(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    tile = scene.stage.tile_rect(Position(3, 1))
    plain = pygame.image.tobytes(scene.shot(), "RGB")
    scene.stage.update(0.0)
    assert scene.stage.handle(motion(tile.center)) is not None
    assert scene.stage.update(0.0)
    assert pygame.image.tobytes(scene.shot(), "RGB") != plain
    assert not scene.stage.update(0.0)
    scene.stage.hovered = False
    assert scene.stage.update(0.0)
    assert pygame.image.tobytes(scene.shot(), "RGB") == plain


def test_nothing_is_asked_under_an_overlay_or_outside_the_map(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    center = scene.stage.tile_rect(Position(3, 1)).center
    assert scene.stage.tile_at(center) == Position(3, 1)
    assert scene.stage.tile_at((1, 1)) is None
    assert scene.stage.tile_at((5000, 5000)) is None
    scene.shot()
    scene.stage.set_clear([pygame.Rect(0, 0, 640, 480)])
    scene.settle()
    assert scene.stage.tile_at(center) is None


def test_what_only_passes_over_the_map_moves_nothing_but_hides_the_ruler(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True, ruler=True)
    before = scene.stage.tile_rect(Position(0, 0))
    assert colour_at(scene.shot(), (before.centerx, before.top - 34)) != GRASS
    card = before.move(0, -60).inflate(0, 80)
    scene.stage.set_clear([], passing=[card])
    assert scene.stage.update(0.0)
    picture = scene.shot()
    assert scene.stage.tile_rect(Position(0, 0)) == before
    assert colour_at(picture, (before.centerx, before.top - 34)) == GRASS
    assert scene.stage.tile_at(card.center) is None


def test_the_ruler_can_be_put_away(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True, ruler=True)
    with_ruler = scene.shot()
    scene.stage.ruler = False
    assert scene.stage.update(0.0)
    assert pygame.image.tobytes(scene.shot(), "RGB") != pygame.image.tobytes(with_ruler, "RGB")


def test_high_contrast_darkens_the_ground_and_rims_what_can_be_used(store: SvgStore) -> None:
    scene = Scene(store, "...T\n.@.g\n....", theme=HIGH_CONTRAST, still=True)
    picture = scene.shot()
    gem, tree = scene.stage.tile_rect(Position(3, 1)), scene.stage.tile_rect(Position(3, 0))
    assert pygame.Color(colour_at(picture, scene.stage.tile_rect(Position(0, 0)).center)).g < 0x80
    assert colour_at(picture, gem.center) == GEM
    assert colour_at(picture, (box_of(picture, GEM).left - 2, gem.centery)) == "#FFFFFF"
    assert colour_at(picture, tree.center) not in (TREE, "#FFFFFF")


def test_another_size_shows_the_old_picture_until_the_new_one_is_ready(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.shot()
    scene.stage.layout(canvas_of(store, factor=0.75, still=True), pygame.Rect(0, 0, 640, 480))
    meanwhile = scene.shot()
    assert count_of(meanwhile, "#FF00FF") == 0
    assert count_of(meanwhile, WATER) > 500
    for _again in range(200):
        if not store.waiting:
            break
        pygame.time.wait(10)
    assert scene.stage.update(0.0)
    assert colour_at(scene.shot(), scene.stage.tile_rect(Position(3, 1)).center) == GEM
    scene.stage.update(0.0)
    assert not scene.stage.update(0.0)


def test_another_map_forgets_the_one_before(store: SvgStore) -> None:
    scene = Scene(store, FIELD, still=True)
    scene.moment(Said("hero", "Hello"), 0.5)
    scene.stage.set_mark(Position(0, 0))
    scene.shot()
    other = Scene(store, "~~@", still=True)
    scene.stage.show(picture_of(other.state), other.state)
    picture = scene.shot()
    assert count_of(picture, DAY.paper) == count_of(picture, DAY.warn) == count_of(picture, GEM) == 0
    assert colour_at(picture, scene.stage.tile_rect(Position(0, 0)).center) == WATER


def test_a_happy_end_is_seen_from_the_front_and_ends_with_the_next_try(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    north = Turned("hero", Direction.EAST, Direction.NORTH)
    scene.moment(north, 1.0)
    assert count_of(scene.shot(), HERO_NORTH) > 0
    feet = scene.stage.tile_rect(Position(1, 1))
    scene.stage.cheer("hero")
    scene.stage.update(0.18)
    picture = scene.shot()
    assert count_of(picture, HERO_NORTH) == 0
    assert box_of(picture, HERO).bottom < feet.bottom - feet.height // 4
    scene.stage.update(2.0)
    assert box_of(scene.shot(), HERO).bottom > feet.centery


# What is wanted, and what one cannot tell apart


@pytest.mark.parametrize("theme", [DAY, HIGH_CONTRAST])
def test_a_tile_on_which_something_is_wanted_has_an_outline_under_things(store: SvgStore, theme: Theme) -> None:
    scene = Scene(store, FIELD, theme=theme)
    before = scene.shot()
    scene.stage.want({Position(3, 1): _("Paint it"), Position(4, 2): _("Go there")})
    assert scene.stage.update(0.01)
    after = scene.shot()
    for tile in (Position(3, 1), Position(4, 2)):
        rect = scene.stage.tile_rect(tile)
        assert after.subsurface(rect).get_buffer().raw != before.subsurface(rect).get_buffer().raw
    assert count_of(after, GEM) == count_of(before, GEM)
    elsewhere = scene.stage.tile_rect(Position(0, 0))
    assert after.subsurface(elsewhere).get_buffer().raw == before.subsurface(elsewhere).get_buffer().raw
    scene.stage.want({})
    assert scene.shot().get_buffer().raw == before.get_buffer().raw


def test_what_is_wanted_is_told_under_the_mouse(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    where = Position(1, 0)
    words = scene.stage.teller.tip(scene.state, where, _("Paint `x`"), more=False)
    assert [ENGLISH(text) for text in words] == ["grass (1, 0)", "Wanted: Paint `x`"]
    scene.stage.hovered = True
    scene.stage.handle(motion(scene.stage.tile_rect(where).center))
    quiet = scene.shot()
    scene.stage.want({where: _("Paint the picture on the ground")})
    place = scene.stage.tile_rect(Position(1, 1))
    assert scene.shot().subsurface(place).get_buffer().raw != quiet.subsurface(place).get_buffer().raw


@pytest.mark.parametrize(("drawing", "kind", "piles"), [
    ("@.g", "gem", {Position(2, 0): 2}), ("@.S", "sign", {}), ("@..", "box", {}),
])
def test_two_of_a_kind_on_a_tile_are_counted(
    store: SvgStore, drawing: str, kind: str, piles: dict[Position, int]
) -> None:
    state = draw(drawing)
    state.put(Thing("more", kind, Position(2, 0)))
    crowd = Crowd()
    crowd.see(state.things)
    assert crowd.piles == piles
    state.take("more")
    crowd.see(state.things)
    assert crowd.piles == {}


def test_a_pile_has_a_sign_that_says_how_many(store: SvgStore) -> None:
    scene = Scene(store, FIELD)
    before = scene.shot()
    scene.state.put(Thing("gem-2", "gem", Position(3, 1)))
    scene.stage.set_moment(scene.state, ())
    rect = scene.stage.tile_rect(Position(3, 1))
    assert scene.shot().subsurface(rect).get_buffer().raw != before.subsurface(rect).get_buffer().raw


# Clicks on tiles


def button(kind: int, point: tuple[int, int]) -> pygame.Event:
    return pygame.Event(kind, pos=point, button=1)


@pytest.mark.parametrize(("focused", "moved", "walkable"), [
    (True, 0, True), (False, 0, True), (True, 40, True), (True, 0, False),
])
def test_a_click_on_a_tile_is_answered_where_one_walks_and_had_the_keys(
    store: SvgStore, focused: bool, moved: int, walkable: bool
) -> None:
    scene = Scene(store, FIELD, walkable=walkable)
    scene.stage.set_focus(focused)
    scene.stage.update(0.02)
    point = scene.stage.tile_rect(Position(2, 1)).center
    scene.stage.set_focus(True)  # as the group does when the button goes down
    scene.stage.handle(button(pygame.MOUSEBUTTONDOWN, point))
    scene.stage.update(0.02)
    scene.stage.handle(motion((point[0] + moved, point[1])))
    answer = scene.stage.handle(button(pygame.MOUSEBUTTONUP, (point[0] + moved, point[1])))
    assert (answer == TilePressed(Position(2, 1))) == (focused and walkable and not moved)


# Signs that say much

SIGN_TEXT = (
    "The captain has hidden three shells behind the great palm tree in the north of the bay, and one more under the "
    "stone. Who finds them all may keep the boat, the oars and the old brass lamp as well."
)


@pytest.mark.parametrize("hero", [(5, 4), (3, 4), (4, 3), (4, 5)])
def test_a_long_sign_is_read_whole_and_hides_neither_itself_nor_the_reader(
    store: SvgStore, hero: tuple[int, int]
) -> None:
    canvas = canvas_of(store, size=(900, 700))
    painter, surface, area = BubblePainter(canvas), pygame.Surface((900, 700)), pygame.Rect(0, 60, 900, 600)
    sign = pygame.Rect(4 * 64 + 20, 4 * 64, 64, 64)
    reader = pygame.Rect(hero[0] * 64 + 20, hero[1] * 64 - 30, 64, 94)
    box = painter.draw(surface, area, Bubble("sign", "hero", SIGN_TEXT, True), sign, reader)
    assert area.contains(box) and not box.colliderect(sign) and not box.colliderect(reader)
    assert " ".join(shaped(canvas, SIGN_TEXT, area.width, 5)) == SIGN_TEXT


def test_bubbles_grow_before_they_are_cut(store: SvgStore) -> None:
    canvas = canvas_of(store)
    assert len(shaped(canvas, "Hello", 600, 5)) == 1
    assert shaped(canvas, SIGN_TEXT * 3, 600, 5)[-1].endswith("…")
    assert len(shaped(canvas, SIGN_TEXT * 3, 600, 3)) == 3
    style = canvas.style(Face.BODY, 18)
    assert all(canvas.texts.width(line, style) <= 200 for line in shaped(canvas, SIGN_TEXT, 200, 5))
