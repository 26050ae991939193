"""Which tiles nobody can ever get to: holes and water with nothing to cross them, and what is behind them."""

import pytest

from pyland.authoring.ground import reachable
from pyland.world.ascii import draw
from pyland.world.geometry import Position


def can_get(picture, x, **properties):
    return Position(x, 0) in reachable(draw(picture, **properties), "hero")


@pytest.mark.parametrize(("picture", "can"), [
    ("@h.", False), ("@hF", False), ("@C.h.", True), ("@_h.", True), ("@Uh.", False), ("@Q.h.", False),
    ("@x.h.", False),
])
def test_a_hole_is_a_way_only_for_who_can_fill_it_or_float_over_it(picture, can):
    assert can_get(picture, len(picture) - 1) is can
    assert can_get(picture, picture.index("h")) is can


@pytest.mark.parametrize(("picture", "can"), [
    ("@~.", False), ("@U~.", True), ("@C~.", True), ("@_~.", True), ("@Q~.", False), ("@x~.", False), ("@K~.", False),
])
def test_water_is_a_way_only_with_what_floats_or_fills_it(picture, can):
    assert can_get(picture, len(picture) - 1) is can


@pytest.mark.parametrize("sign", [*"DGVXCp-O>_U^*nvLH!dKZYMr&Q"])
def test_whatever_can_get_out_of_the_way_is_not_in_it(sign):
    assert can_get(f"@{sign}.", 2)


@pytest.mark.parametrize("sign", [*"RPTBS#t"])
def test_what_stays_does(sign):
    assert not can_get(f"@{sign}.", 2)


@pytest.mark.parametrize("sign", [*".,:=im"])
def test_ground_that_one_can_walk_or_slide_on(sign):
    assert can_get(f"@{sign}.", 2)


def test_a_ledge_of_any_facing_lets_somebody_through():
    for facing in ("north", "east", "south", "west"):
        assert can_get("@v.", 2, ledge_1={"facing": facing})


def test_a_portal_leads_over_everything():
    assert can_get("@O#O.", 4, portal_1={"to": "portal-2"})
    assert not can_get("@O#O.", 4)
