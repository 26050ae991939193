"""The picture behind the title."""

import random
from collections.abc import Iterator

from tools.art.islands import cloud
from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, group, line, num, path, rect

_GRADIENTS = (
    '<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="470"><stop offset="0"'
    ' stop-color="#58BFEA"/><stop offset="0.55" stop-color="#A6E4F3"/><stop offset="1"'
    ' stop-color="#FFF3CF"/></linearGradient><linearGradient id="sea" gradientUnits="userSpaceOnUse" x1="0"'
    ' y1="440" x2="0" y2="700"><stop offset="0" stop-color="#7FDDEB"/><stop offset="1"'
    ' stop-color="#2F9FCB"/></linearGradient><linearGradient id="hill" gradientUnits="userSpaceOnUse" x1="0"'
    ' y1="560" x2="0" y2="768"><stop offset="0" stop-color="#A2DA72"/><stop offset="1"'
    ' stop-color="#6DB557"/></linearGradient><radialGradient id="sun" gradientUnits="userSpaceOnUse" cx="1090"'
    ' cy="190" r="240"><stop offset="0" stop-color="#FFF6C9" stop-opacity="0.95"/><stop offset="0.4"'
    ' stop-color="#FFF0B0" stop-opacity="0.45"/><stop offset="1" stop-color="#FFF0B0"'
    ' stop-opacity="0"/></radialGradient>'
)


def _sky() -> str:
    art = rect(0, 0, 1366, 768, 0, "url(#sky)")
    art += circle(1090, 190, 240, "url(#sun)")
    art += circle(1090, 190, 74, "#FFE38A")
    art += circle(1090, 190, 62, "#FFF1BE")
    for x, y, s in (
        (150, 120, 1.5),
        (330, 250, 0.9),
        (620, 60, 1.0),
        (1240, 110, 1.25),
        (930, 270, 0.8),
        (40, 300, 0.8),
    ):
        art += cloud(x, y, s)
    return art


def _far_islands() -> str:
    art = path("M-20 452 C40 420 90 380 150 384 C190 386 200 410 240 410 C290 408 330 430 380 452 Z", "#7CC7DA")
    art += path("M-20 452 C30 436 70 412 120 420 C170 424 260 440 320 452 Z", "#69B9D2")
    art += path(
        "M900 452 C950 430 970 372 1020 344 C1040 334 1056 350 1070 372 C1090 362 1110 356 1130 376 C1170 410 1220 430"
        " 1290 440 L1400 452 Z",
        "#86CBDD",
    )
    art += path("M1020 344 C1040 334 1056 350 1064 362 L1046 372 L1034 360 L1018 372 L1004 362 Z", "#F4FCFF")
    art += path("M960 452 C1030 424 1100 420 1180 436 L1260 452 Z", "#70BDD5")
    return art


def _sea() -> str:
    chance = random.Random(4)
    art = rect(0, 446, 1366, 330, 0, "url(#sea)")
    art += rect(0, 446, 1366, 4, 0, "#CFF5F5", opacity=0.9)
    for i in range(54):
        y = 462 + i * 37 % 170
        x = chance.randint(-20, 1366)
        w = 10 + (y - 450) * 0.16 + chance.random() * 14
        art += line(
            f"M{x} {y} q{num(w / 2)} {num(-w * 0.16)} {num(w)} 0", "#E4FBFF", 1.4 + (y - 450) * 0.012, opacity=0.55
        )
    return art


def _sail_boat() -> str:
    art = (
        path("M0 0 H58 Q52 18 44 18 H14 Q5 18 0 0 Z", "$red", "$ink", 3)
        + rect(27, -48, 4, 48, 1, "$wood", "$ink", 2.2)
        + path("M32 -46 C50 -36 52 -18 50 -7 H32 Z", "$cream", "$ink", 2.6)
        + path("M26 -40 C14 -30 10 -18 10 -7 H26 Z", "$yellow", "$ink", 2.6)
        + line("M-10 21 q8 -5 16 0 t16 0 t16 0 t16 0 t10 0", WHITE, 3, opacity=0.9)
    )
    return group(art, "translate(400 486) scale(.9)")


def _beach_and_hill() -> str:
    art = path(
        "M-20 640 C120 566 300 560 420 592 C560 628 760 640 900 600 C1040 562 1230 560 1400 622 L1400 800 L-20 800 Z",
        WHITE,
        opacity=0.55,
    )
    art += path(
        "M-20 652 C120 578 300 572 420 604 C560 640 760 652 900 612 C1040 574 1230 572 1400 634 L1400 800 L-20 800 Z",
        "$sand",
        "$sand_dk",
        4,
    )
    art += path(
        "M-20 676 C110 598 280 590 400 626 C540 668 770 682 920 640 C1060 600 1220 594 1400 660 L1400 800 L-20 800 Z",
        "$grass_dk",
    )
    art += path(
        "M-20 682 C110 604 280 596 400 632 C540 674 770 688 920 646 C1060 606 1220 600 1400 666 L1400 800 L-20 800 Z",
        "url(#hill)",
    )
    art += path("M-20 720 C140 650 260 640 380 676 C300 690 200 730 160 790 L-20 790 Z", "#B9E58E", opacity=0.55)
    art += path("M960 664 C1090 626 1220 630 1366 690 L1366 720 C1230 660 1100 650 960 664 Z", "#C3EA9A", opacity=0.6)
    art += path(
        "M560 800 C600 760 720 744 700 716 C690 704 650 700 640 686 C700 690 760 700 764 722 C768 752 690 770 690"
        " 800 Z",
        "$path_dk",
        opacity=0.8,
    )
    art += path(
        "M566 800 C606 764 716 748 708 720 C702 706 668 700 656 690 C704 696 748 704 752 724 C756 752 684 770 680"
        " 800 Z",
        "$path",
    )
    return art


def title_bg() -> str:
    return _sky() + _far_islands() + _sea() + _sail_boat() + _beach_and_hill()


def title_leaves() -> str:
    return (
        path("M-20 -30 H300 C250 10 190 -6 150 30 C120 56 60 40 40 84 C26 112 -4 116 -20 112 Z", "$leaf_lo")
        + path("M-20 -30 H240 C200 6 150 -4 116 22 C86 46 46 30 26 66 C16 86 -6 92 -20 88 Z", "$leaf")
        + "".join(
            group(
                path("M0 0 C10 -16 34 -18 48 0 C34 14 10 14 0 0 Z", "$palm", "$leaf_dk", 3)
                + line("M6 0 H38", "$palm_hi", 2.6),
                f"translate({x} {y}) rotate({a}) scale({s})",
            )
            for x, y, a, s in (
                (250, 4, 30, 1.2),
                (196, 14, 60, 1.3),
                (140, 30, 80, 1.2),
                (84, 44, 70, 1.35),
                (40, 80, 95, 1.2),
                (6, 108, 70, 1.1),
                (120, 6, 40, 1.2),
                (40, 30, 50, 1.3),
            )
        )
    )


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("title_bg", title_bg(), 1366, 768, _GRADIENTS)
    yield Sprite("title_leaves", title_leaves(), 320, 180)
