"""Draws all sprites of the game into `assets/sprites/`.

Run: python tools/make_sprites.py
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.art import (  # noqa: E402
    cat,
    colour_icons,
    crocodile,
    decor,
    explorers,
    finds,
    fruit,
    glyphs,
    ground,
    islands,
    machines,
    monkey,
    monty,
    objects,
    paints,
    pastimes,
    plants,
    robot,
    snake,
    stones,
    title,
    treasure,
    villagers,
)
from tools.art.shapes import Sprite, document  # noqa: E402

MODULES = (
    ground, decor, pastimes, plants, fruit, treasure, finds, objects, machines, stones, paints, explorers, robot, cat,
    monkey, villagers, crocodile, snake, monty, glyphs, colour_icons, islands, title,
)


def all_sprites() -> Iterator[Sprite]:
    """Every sprite there is."""
    for module in MODULES:
        yield from module.sprites()


def main(folder: Path = ROOT / "assets" / "sprites") -> None:
    """Write all sprites into `folder`, and take away those that are no longer drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {f"{sprite.name}.svg": document(sprite) for sprite in all_sprites()}
    for file in folder.glob("*.svg"):
        if file.name not in files:
            file.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
