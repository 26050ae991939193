"""The shapes that all pictures are drawn with, as SVG source.

Everything here is what nanosvg, the reader inside SDL_image, understands: no text, `use`, clip, mask, filter or style
sheet, colours as `#RRGGBB`, gradients with absolute places. Colours are written `$name` (see `palette`); `document`
puts the real ones in. Light comes from the top left.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Template
from typing import Protocol

from tools.art.palette import WHITE, WORLD

TILE = 64
TALL = 96
HOLED = 'fill-rule="evenodd"'
"""For `extra` of `path`: where outlines lie inside each other, every other one is a hole."""

FIVE = ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31))
"""Directions for the `petals` of a flower."""


@dataclass(frozen=True, slots=True)
class Sprite:
    """A picture: its name, its drawing, its size, and the gradients it uses."""

    name: str
    art: str
    width: int = TILE
    height: int = TILE
    defs: str = ""


def document(sprite: Sprite) -> str:
    """The SVG file of a picture. Raises `KeyError` for a colour that is not in the palette."""
    art = re.sub(r">\s*<", ">\n<", Template(sprite.art).substitute(WORLD).strip())
    defs = f"<defs>{Template(sprite.defs).substitute(WORLD)}</defs>\n" if sprite.defs else ""
    size = f'width="{sprite.width}" height="{sprite.height}" viewBox="0 0 {sprite.width} {sprite.height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{defs}{art}\n</svg>\n'


def num(value: float) -> str:
    """A number with at most two decimals, as short as it goes."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def path(
    d: str,
    fill: str = "none",
    stroke: str | None = None,
    width: float = 2.5,
    opacity: float | None = None,
    extra: str = "",
) -> str:
    """Any outline; `extra` are more attributes."""
    text = f'<path d="{d}" fill="{fill}"'
    if stroke:
        text += f' stroke="{stroke}" stroke-width="{num(width)}" stroke-linejoin="round" stroke-linecap="round"'
    return text + _opacity(opacity) + (f" {extra}/>" if extra else "/>")


def line(d: str, stroke: str, width: float = 2.5, opacity: float | None = None) -> str:
    """A stroke with round ends."""
    return path(d, "none", stroke, width, opacity)


def ellipse(
    x: float,
    y: float,
    rx: float,
    ry: float,
    fill: str,
    stroke: str | None = None,
    width: float = 2.5,
    opacity: float | None = None,
) -> str:
    """An ellipse around (x, y)."""
    text = f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"'
    if stroke:
        text += f' stroke="{stroke}" stroke-width="{num(width)}"'
    return text + _opacity(opacity) + "/>"


def circle(
    x: float, y: float, r: float, fill: str, stroke: str | None = None, width: float = 2.5, opacity: float | None = None
) -> str:
    """A circle around (x, y)."""
    return ellipse(x, y, r, r, fill, stroke, width, opacity)


def rect(
    x: float,
    y: float,
    w: float,
    h: float,
    r: float,
    fill: str,
    stroke: str | None = None,
    width: float = 2.5,
    opacity: float | None = None,
) -> str:
    """A rectangle with corners rounded by `r`."""
    text = f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" rx="{num(r)}" ry="{num(r)}"'
    text += f' fill="{fill}"'
    if stroke:
        text += f' stroke="{stroke}" stroke-width="{num(width)}" stroke-linejoin="round"'
    return text + _opacity(opacity) + "/>"


def group(art: str, transform: str | None = None, opacity: float | None = None) -> str:
    """Drawings that are moved, or made paler, together."""
    return "<g" + (f' transform="{transform}"' if transform else "") + _opacity(opacity) + f">{art}</g>"


def raised(art: str, dy: float) -> str:
    """The drawing moved by `dy` (up is negative)."""
    return group(art, f"translate(0 {num(dy)})" if dy else None)


def mirrored(art: str, axis: float = TILE / 2) -> str:
    """The drawing flipped left to right around the line x = `axis`."""
    return group(art, f"matrix(-1 0 0 1 {num(2 * axis)} 0)")


def shadow(x: float, y: float, rx: float, ry: float, opacity: float = 0.24) -> str:
    """What a thing throws on the ground."""
    return ellipse(x, y, rx, ry, "$shadow", opacity=opacity)


def limb(d: str, fill: str, width: float, rim: float = 2.4, ink: str = "$ink") -> str:
    """An arm or a leg: a thick stroke with a rim around it."""
    return line(d, ink, width + 2 * rim) + line(d, fill, width)


def eyes(places: Iterable[tuple[float, float]], rx: float = 2.3, ry: float = 3.2, glint: float = 0.75) -> str:
    """Dark eyes with a light in them, `glint` to the right of the middle."""
    art = ""
    for x, y in places:
        art += ellipse(x, y, rx, ry, "$ink")
        art += circle(x + glint, y - ry * 0.38, max(0.8, rx * 0.38), WHITE)
    return art


def petals(x: float, y: float, far: float, r: float, places: Iterable[tuple[float, float]]) -> list["Disc"]:
    """Discs around (x, y), `far` away from it in these directions."""
    return [Disc(x + dx * far, y + dy * far, r) for dx, dy in places]


class Lobe(Protocol):
    """A part of a `union`."""

    def draw(self, fill: str, stroke: str | None = None, width: float = 2.5) -> str:
        """The part by itself."""


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle in a `union`."""

    x: float
    y: float
    r: float

    def draw(self, fill: str, stroke: str | None = None, width: float = 2.5) -> str:
        return circle(self.x, self.y, self.r, fill, stroke, width)


@dataclass(frozen=True, slots=True)
class Oval:
    """An ellipse in a `union`."""

    x: float
    y: float
    rx: float
    ry: float

    def draw(self, fill: str, stroke: str | None = None, width: float = 2.5) -> str:
        return ellipse(self.x, self.y, self.rx, self.ry, fill, stroke, width)


@dataclass(frozen=True, slots=True)
class Outline:
    """Any outline in a `union`."""

    d: str

    def draw(self, fill: str, stroke: str | None = None, width: float = 2.5) -> str:
        return path(self.d, fill, stroke, width)


def union(lobes: Sequence[Lobe], fill: str, outline: str, rim: float = 2.6) -> str:
    """Parts that are one thing: a rim around them all, and no lines between them."""
    behind = "".join(lobe.draw(outline, outline, 2 * rim) for lobe in lobes)
    return behind + "".join(lobe.draw(fill) for lobe in lobes)


def _opacity(opacity: float | None) -> str:
    return "" if opacity is None else f' opacity="{opacity}"'
