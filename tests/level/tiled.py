"""Objects as Tiled writes them, put into maps for the tests."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from .making import write_map

TILE = 64


def thing(
    kind: str, x: int = 1, y: int = 0, name: str = "", tiles: tuple[int, int] = (1, 1), inside: str = "",
    **properties: str | tuple[str, str],
) -> str:
    """An object of a map: a rectangle, with properties as Tiled writes them; a pair is a type and a value."""
    rows = [
        f'<property name={quoteattr(key)} type="{value[0]}" value={quoteattr(value[1])}/>' if isinstance(value, tuple)
        else f"<property name={quoteattr(key)} value={quoteattr(value)}/>" for key, value in properties.items()
    ]
    size = f'x="{x * TILE}" y="{y * TILE}" width="{tiles[0] * TILE}" height="{tiles[1] * TILE}"'
    return f'<object id="%" name={quoteattr(name)} type="{kind}" {size}><properties>{"".join(rows)}</properties>' \
           f"{inside}</object>"


def written(folder: Path, *objects: str, ground: str = "@.....") -> Path:
    """A map of this ground with these objects in it."""
    file = write_map(folder, ground)
    text = file.read_text(encoding="utf-8")
    numbered = "\n".join(made.replace('id="%"', f'id="{number}"') for number, made in enumerate(objects, 100))
    file.write_text(text.replace(" </objectgroup>", f"{numbered}\n </objectgroup>"), encoding="utf-8")
    return file
