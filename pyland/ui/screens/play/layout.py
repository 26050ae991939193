"""Where everything on the play screen is: plain rectangles, worked out from the window alone.

On the left the map fills its part to the very edges, with cards over it; on the right is the dock with the program.
"""

from dataclasses import dataclass

import pygame

from pyland.ui.gfx import Scale

EDGE = 12
"""Between the window's edge (or the dock's) and what is in it, in dp."""
GAP = 10
BAR_HEIGHT = 54
GOALS_WIDTH = 286
CHIP_HEIGHT = 44
_DOCK_SHARE = 0.38
_DOCK_WIDTHS = (430, 640)
_TAB_TOP = 12
_CODE_TOP = 58
_FOOTER = 36
_RUN_HEIGHT = 60
_HEAD = 24
_TOOL = 44
_TOOLS = 4 * _TOOL + 28
_FEW_TOOLS = 2 * _TOOL + 6
TAB = 48
"""The width of a tab that only has a head on it, in dp."""


@dataclass(frozen=True, slots=True)
class Wants:
    """What there is to find a place for. Heights are in dp, 0 for what is not there."""

    hint: bool = True
    step: bool = False
    speed: bool = False
    story: float = 0
    goals: float = 0
    chip_rows: int = 1
    output: float = 0
    lock: float = 0
    tabs: int = 1


@dataclass(frozen=True, slots=True)
class PlayLayout:
    """The places, in pixels. What is not wanted has an empty rectangle."""

    window: pygame.Rect
    map: pygame.Rect
    dock: pygame.Rect
    back: pygame.Rect
    level: pygame.Rect
    hint: pygame.Rect
    sound: pygame.Rect
    settings: pygame.Rect
    story: pygame.Rect
    goals: pygame.Rect
    look_back: pygame.Rect
    """The button that leads back to the hero, while one looks elsewhere."""
    free: pygame.Rect
    """The part of the map that no card lies on."""
    tab: pygame.Rect
    """All tabs together: one for each program."""
    tools: tuple[pygame.Rect, ...]
    """Undo, redo, smaller and larger letters; those for letters give way to many tabs."""
    code: pygame.Rect
    footer: pygame.Rect
    """The strip below the program, on the same sheet of paper."""
    chips_head: pygame.Rect
    chips: pygame.Rect
    run: pygame.Rect
    step: pygame.Rect
    stop: pygame.Rect
    speed: pygame.Rect
    output: pygame.Rect
    lock: pygame.Rect
    """The strip about the lock, at the end of the dock."""


def dock_width(scale: Scale) -> float:
    """How wide the dock is, in dp."""
    return min(max(_DOCK_SHARE * scale.width_dp, _DOCK_WIDTHS[0]), _DOCK_WIDTHS[1])


def card_widths(scale: Scale, *, story: bool, goals: bool) -> tuple[float, float]:
    """How wide the story card and the goals card are, in dp: side by side, in a narrow window one over the other."""
    room = scale.width_dp - dock_width(scale) - 2 * EDGE
    if scale.compact or not (story and goals):
        alone = room if scale.compact else min(room, 560)
        return (alone if story else 0), ((alone if scale.compact else GOALS_WIDTH) if goals else 0)
    return room - GOALS_WIDTH - GAP, GOALS_WIDTH


def arrange(scale: Scale, wants: Wants) -> PlayLayout:
    """Find a place for everything."""
    wide = dock_width(scale)
    map_wide = scale.width_dp - wide
    bar = _bar(scale, map_wide, wants)
    story, goals, top_of_cards = _cards(scale, wants)
    free_top = EDGE + BAR_HEIGHT + GAP
    free = scale.rect(EDGE, free_top, map_wide - 2 * EDGE, top_of_cards - GAP - free_top)
    window = pygame.Rect(0, 0, scale.width, scale.height)
    split = scale.px(map_wide)
    return PlayLayout(
        window=window,
        map=pygame.Rect(0, 0, split, window.height),
        dock=pygame.Rect(split, 0, window.width - split, window.height),
        **bar, story=story, goals=goals, free=free,
        look_back=scale.rect(map_wide - EDGE - 50, free_top, 50, 50),
        tools=_tools(scale, map_wide + wide - EDGE, few=_many_tabs(wide - 2 * EDGE, wants)),
        **_dock(scale, map_wide + EDGE, wide - 2 * EDGE, wants),
    )  # fmt: skip


def _bar(scale: Scale, map_wide: float, wants: Wants) -> dict[str, pygame.Rect]:
    """The buttons over the top of the map."""
    places: dict[str, pygame.Rect] = {"back": scale.rect(EDGE, EDGE, 50, BAR_HEIGHT)}
    x = map_wide - EDGE
    for name, width in (("settings", 50), ("sound", 50), ("hint", 108 if wants.hint else 0)):
        x -= width
        places[name] = scale.rect(x, EDGE, width, BAR_HEIGHT if width else 0)
        x -= 8 if width else 0
    start = EDGE + 50 + GAP
    places["level"] = scale.rect(start, EDGE, x - start - 4, BAR_HEIGHT)
    return places


def _cards(scale: Scale, wants: Wants) -> tuple[pygame.Rect, pygame.Rect, float]:
    """Story and goals at the bottom of the map, and where the higher one begins (dp)."""
    story_wide, goals_wide = card_widths(scale, story=wants.story > 0, goals=wants.goals > 0)
    bottom = scale.height_dp - EDGE
    if scale.compact:
        story = scale.rect(EDGE, bottom - wants.story, story_wide, wants.story)
        low = bottom - wants.story - (GAP if wants.story else 0)
        goals = scale.rect(EDGE, low - wants.goals, goals_wide, wants.goals)
        return story, goals, low - wants.goals
    high = max(wants.story, wants.goals)
    story = scale.rect(EDGE, bottom - high, story_wide, high if wants.story else 0)
    x = EDGE + (story_wide + GAP if wants.story else 0)
    goals = scale.rect(x, bottom - high, goals_wide, high if wants.goals else 0)
    return story, goals, bottom - high


def _dock(scale: Scale, x: float, wide: float, wants: Wants) -> dict[str, pygame.Rect]:
    """Everything in the dock: from the top down to the code, and from the bottom up to it."""
    places: dict[str, pygame.Rect] = {}
    y = scale.height_dp - EDGE
    places["lock"] = scale.rect(x, y - wants.lock, wide, wants.lock)
    y -= wants.lock + GAP if wants.lock else 0
    places["output"] = scale.rect(x, y - wants.output, wide, wants.output)
    y -= wants.output + GAP if wants.output else 0
    y -= _RUN_HEIGHT
    places |= _transport(scale, x, y, wide, wants)
    chips = wants.chip_rows * (CHIP_HEIGHT + 6) - 6 if wants.chip_rows else 0
    y -= chips + (GAP + 2 if chips else 0)
    places["chips"] = scale.rect(x, y, wide, chips)
    y -= (_HEAD + 6) if chips else 0
    places["chips_head"] = scale.rect(x, y, wide, _HEAD if chips else 0)
    y -= GAP + _FOOTER
    places["footer"] = scale.rect(x, y, wide, _FOOTER)
    places["code"] = scale.rect(x, _CODE_TOP, wide, y - _CODE_TOP)
    tools = _FEW_TOOLS if _many_tabs(wide, wants) else _TOOLS
    places["tab"] = scale.rect(x, _TAB_TOP, 160 if wants.tabs < 2 else wide - tools - GAP, _CODE_TOP - _TAB_TOP)
    return places


def _many_tabs(wide: float, wants: Wants) -> bool:
    """Whether there are more tabs than have room beside all four tools."""
    return wants.tabs * TAB > wide - _TOOLS - GAP


def _tools(scale: Scale, right: float, *, few: bool) -> tuple[pygame.Rect, ...]:
    """The four small buttons beside the tab, up to the right edge; undo and redo apart from the letters. With `few`
    there is no room for the letters, which can be set by keyboard and in the settings, too.
    """
    lefts = [right - _FEW_TOOLS, right - _TOOL] if few else [right - _TOOLS, right - 3 * _TOOL - 22]
    letters = [] if few else [right - 2 * _TOOL - 6, right - _TOOL]
    places = [scale.rect(left, _TAB_TOP - 4, _TOOL, _TOOL) for left in (*lefts, *letters)]
    return (*places, *(pygame.Rect(0, 0, 0, 0) for _tool in range(4 - len(places))))


def _transport(scale: Scale, x: float, y: float, wide: float, wants: Wants) -> dict[str, pygame.Rect]:
    """The row of Run: what is not taught yet leaves its room to Run; Stop always has its place."""
    small = 94 if wide < 490 else 104
    widths = {
        "step": small if wants.step else 0,
        "stop": small,
        "speed": (76 if scale.compact else small + 20) if wants.speed else 0,
    }
    taken = sum(width + 8 for width in widths.values() if width)
    places = {"run": scale.rect(x, y, wide - taken, _RUN_HEIGHT)}
    x += wide - taken
    for name, width in widths.items():
        places[name] = scale.rect(x + 8, y, width, _RUN_HEIGHT if width else 0)
        x += width + 8 if width else 0
    return places
