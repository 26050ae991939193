"""The colours and sizes of the three looks: day, high contrast (`hc`) and easy-read (`easy`).

Colours are `#RRGGBB`. Sizes are in dp: 1 dp is one pixel in a window of 1366x768 (see `gfx.scale`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

INK = "#2B2A4A"
"""The outline colour of the art, whatever the theme."""
WHITE = "#FFFFFF"
SHADOW = "#181A3C"


@dataclass(frozen=True, slots=True)
class Syntax:
    """The colours of Python code, named after `pyland.source.lexer.Kind`."""

    keyword: str
    call: str
    text: str
    number: str
    comment: str
    name: str
    operator: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. The names say what a colour is for, never how it looks."""

    name: str
    # The dark frame around the code, and what is written on it.
    chrome: str
    chrome2: str
    chrome3: str
    chrome_line: str
    chrome_lip: str
    chrome_deep: str
    on: str
    on2: str
    # Cards.
    paper: str
    paper2: str
    paper3: str
    line: str
    paper_lip: str
    ink: str
    muted: str
    # The code.
    code_bg: str
    gutter: str
    gutter_text: str
    current: str
    selection: str
    guide: str
    syntax: Syntax
    # Meanings.
    run: str
    run_lip: str
    run_edge: str
    blue: str
    blue_lip: str
    blue_edge: str
    blue_bg: str
    warn: str
    warn_lip: str
    warn_bg: str
    red: str
    red_bg: str
    good: str
    good_bg: str
    purple: str
    focus: str
    focus_rim: str
    on_colour: str
    """Writing on run, blue, red, good and purple."""
    on_warn: str
    # Sizes.
    outline: float
    """The width of the line around every card and dark button; 0 for none."""
    italic_comments: bool
    code_size: int
    code_leading: float
    """Line height as a multiple of the code size."""
    body_leading: float
    tracking: float
    """Extra room between letters of body text, in dp."""


_DAY_SYNTAX = Syntax("#722E84", "#1B5FD0", "#0D6445", "#B03000", "#66637A", INK, "#4A4868")

DAY = Theme(
    name="day",
    chrome="#252850",
    chrome2="#31356A",
    chrome3="#414786",
    chrome_line="#6F77C2",
    chrome_lip="#1A1C38",
    chrome_deep="#1B1D3A",
    on=WHITE,
    on2="#C9CEF0",
    paper="#FFFDF7",
    paper2="#FFF5DF",
    paper3="#F5E8C9",
    line="#DCCBA2",
    paper_lip="#D9CCB2",
    ink=INK,
    muted="#5F5E7C",
    code_bg="#FFFDF7",
    gutter="#F8F0DC",
    gutter_text="#6A6780",
    current="#FFF2C6",
    selection="#D3E6FF",
    guide="#E9E0CB",
    syntax=_DAY_SYNTAX,
    run="#1B7F48",
    run_lip="#0F5C32",
    run_edge="#5FA57F",
    blue="#2861C2",
    blue_lip="#1A428A",
    blue_edge="#6990D4",
    blue_bg="#E1E9F7",
    warn="#FFCB45",
    warn_lip="#C98A1B",
    warn_bg="#FFF0CA",
    red="#DB2B45",
    red_bg="#FFE7E2",
    good="#17703F",
    good_bg="#DDF3E0",
    purple="#6F45C0",
    focus="#FFCB45",
    focus_rim=INK,
    on_colour=WHITE,
    on_warn=INK,
    outline=0,
    italic_comments=True,
    code_size=18,
    code_leading=26 / 18,
    body_leading=1.38,
    tracking=0,
)

HIGH_CONTRAST = replace(
    DAY,
    name="hc",
    chrome="#000000",
    chrome2="#101018",
    chrome3="#1E1E2C",
    chrome_line=WHITE,
    chrome_lip=WHITE,
    chrome_deep="#000000",
    on=WHITE,
    on2=WHITE,
    paper="#000000",
    paper2="#0B0B12",
    paper3="#22222E",
    line=WHITE,
    paper_lip="#9A9AAC",
    ink=WHITE,
    muted="#E6E6F2",
    code_bg="#000000",
    gutter="#14141C",
    gutter_text=WHITE,
    current="#3A3000",
    selection="#003A80",
    guide="#4A4A5C",
    syntax=Syntax("#F4DA26", "#4BB0FF", "#1FF3B6", "#F99671", "#C0BFD5", WHITE, WHITE),
    run="#3DF09A",
    run_lip="#128A50",
    run_edge="#3DF09A",
    blue="#7CC4FF",
    blue_lip="#2C6FA8",
    blue_edge="#7CC4FF",
    blue_bg="#10263C",
    warn="#FFE14D",
    warn_lip="#A88A00",
    warn_bg="#3A3000",
    red="#FF5C7A",
    red_bg="#3A0C0C",
    good="#5CF0A0",
    good_bg="#003A1D",
    purple="#D9B8FF",
    focus="#FFE14D",
    focus_rim="#000000",
    on_colour="#000000",
    on_warn="#000000",
    outline=2,
    italic_comments=False,
    code_size=22,
    code_leading=1.5,
    body_leading=1.5,
    tracking=0.6,
)

EASY_READ = replace(
    DAY,
    name="easy",
    paper="#FBF3DF",
    paper2="#F7EBCF",
    paper3="#EFDFBA",
    code_bg="#FBF3DF",
    gutter="#F2E6CA",
    gutter_text="#625F78",
    current="#FFE9A6",
    syntax=replace(_DAY_SYNTAX, call="#1857C2", comment="#605D73"),
    italic_comments=False,
    code_size=22,
    code_leading=34 / 22,
    body_leading=1.6,
    tracking=1.2,
)

THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (DAY, HIGH_CONTRAST, EASY_READ)}


def theme_named(name: str) -> Theme:
    """The theme of that name, or `day` for a name nobody knows."""
    return THEMES.get(name, DAY)


def mix(first: str, second: str, share: float) -> str:
    """The colour that is `share` (0 to 1) of the way from the first to the second."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
