"""The people who live on the islands. They stand and wave (frame 0 and frame 1), and walk in all directions."""

from collections.abc import Iterator
from functools import partial

from tools.art.bodies import all_ways, bob, sway
from tools.art.children import CHILDREN
from tools.art.faces import face, side_face, side_features, smile
from tools.art.grown_ups import GROWN_UPS
from tools.art.people import Villager, arms, legs, side_arm, side_legs, torso, waving
from tools.art.shapes import TALL, TILE, Sprite, mirrored, raised, shadow

VILLAGERS = (*GROWN_UPS, *CHILDREN)


def _head(who: Villager, wide: bool = False) -> str:
    art = who.head.behind(who.hair, who.hair_lo) + face(who.skin, who.skin_lo) + smile(wide)
    return raised(art + who.head.over(who.hair, who.hair_lo), who.build.drop)


def _waving(who: Villager) -> str:
    body = torso(who) + who.clothes.front() + arms(who, 0, waves=True) + _head(who, wide=True) + waving(who)
    return shadow(34, 87, 18, 5.6) + legs(who, 0) + raised(body, bob(1, 1.2))


def _front(who: Villager, frame: int) -> str:
    body = torso(who) + who.clothes.front() + arms(who, sway(frame, 2.4)) + _head(who)
    return shadow(34, 87, 18, 5.6) + legs(who, frame) + raised(body, bob(frame, 1.4))


def _back(who: Villager, frame: int) -> str:
    body = torso(who) + who.clothes.back() + arms(who, -sway(frame, 2.4))
    body += raised(who.head.back(who.hair, who.hair_lo), who.build.drop)
    return shadow(34, 87, 18, 5.6) + legs(who, frame, back=True) + raised(body, bob(frame, 1.4))


def _side(who: Villager, frame: int, west: bool) -> str:
    body = side_arm(who, frame, True) + torso(who, True, west) + who.clothes.side(west) + side_arm(who, frame, False)
    head = who.head.side_behind(who.hair, who.hair_lo, west) + side_face(who.skin, who.skin_lo, west)
    head += side_features(west) + who.head.side_over(who.hair, who.hair_lo, west)
    art = side_legs(who, frame) + raised(body + raised(head, who.build.drop), bob(frame, 1.4))
    return shadow(34, 87, 17, 5.4) + (mirrored(art) if west else art)


def sprites() -> Iterator[Sprite]:
    """Everybody: standing and waving, standing and walking in all directions."""
    for who in VILLAGERS:
        yield Sprite(f"{who.name}_0", _front(who, 0), TILE, TALL)
        yield Sprite(f"{who.name}_1", _waving(who), TILE, TALL)
        yield from all_ways(who.name, partial(_front, who), partial(_back, who), partial(_side, who))
