"""Reads island.yaml: what an island is called and when it opens."""

from dataclasses import dataclass
from pathlib import Path

from pyland.level.page import Page
from pyland.level.spec import Problem
from pyland.text import _

KEYS = ("title", "order", "needs_solved", "place", "picture")
USUAL_PLACE = (0, 0)


@dataclass(frozen=True, slots=True)
class IslandSpec:
    """An island: `order` among the islands, how many solved levels open it, its `place` (x, y) on the world map in
    hundredths of its width and height, and the sprite that shows it."""

    title: str
    order: int = 0
    needs_solved: int = 0
    place: tuple[int, int] = USUAL_PLACE
    picture: str = "island_beach"


def read_island(file: Path) -> tuple[IslandSpec, tuple[Problem, ...]]:
    """Read the island.yaml `file`. There is always an island; without a usable file it is called like its folder."""
    page = Page(file)
    name = file.parent.name.replace("-", " ").title()
    tree = page.load()
    if tree is None:
        return IslandSpec(name), tuple(page.problems)
    keys = {name: value for name, (_key, value) in page.keys(tree, _("An island"), KEYS, ("title", "order")).items()}
    place = USUAL_PLACE
    if "place" in keys:
        spot = page.items(keys["place"])
        if len(spot) == len(USUAL_PLACE):
            place = (page.number(spot[0], 0, 100), page.number(spot[1], 0, 100))
        else:
            page.problem(keys["place"].line, _("A place has two numbers, like `place: [30, 60]`."))
    island = IslandSpec(
        (page.sentence(keys["title"]) if "title" in keys else "") or name,
        page.number(keys["order"], 0) if "order" in keys else 0,
        page.number(keys["needs_solved"], 0) if "needs_solved" in keys else 0,
        place,
        page.scalar(keys["picture"]) if "picture" in keys else "island_beach",
    )
    return island, tuple(page.problems)
