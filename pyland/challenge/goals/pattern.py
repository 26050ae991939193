"""Patterns on the ground: rows of letters, for the goals `build` and `paint`."""

from collections.abc import Callable, Mapping

from pyland.challenge.goals.reading import GoalProblem, Value, read_place, read_text, read_texts
from pyland.text import _
from pyland.world.geometry import Position

EMPTY, FREE = ".", "?"
"""The letters for a tile that has to be empty, and for one that may be as it likes."""
Pattern = tuple[tuple[Position, str | None], ...]
"""What is wanted on which tile; None: nothing of what the pattern is about."""


def read_pattern(name: str, keys: Mapping[str, Value], read_word: Callable[[str, str], str]) -> Pattern:
    """From `at: [4, 2]`, `pattern: ["cc", "c."]` and one key for each letter, which `read_word` reads."""
    for key in ("at", "pattern"):
        if key not in keys:
            raise GoalProblem(_("`{name}` wants the key `{key}` too.", name=name, key=key))
    corner = read_place("at", keys["at"])
    letters = _letters(name, keys, read_word)
    tiles = []
    for y, row in enumerate(read_texts("pattern", keys["pattern"])):
        for x, letter in enumerate(row):
            if letter == FREE:
                continue
            if letter not in letters:
                raise GoalProblem(_(
                    "`{name}`: the pattern has the letter `{letter}`, but no key `{letter}` says what it is.",
                    name=name, letter=letter,
                ))
            tiles.append((Position(corner.x + x, corner.y + y), letters[letter]))
    if not any(word for _place, word in tiles):
        raise GoalProblem(_("`{name}`: there is nothing in this pattern.", name=name))
    return tuple(tiles)


def _letters(name: str, keys: Mapping[str, Value], read_word: Callable[[str, str], str]) -> dict[str, str | None]:
    letters: dict[str, str | None] = {EMPTY: None}
    for key, value in keys.items():
        if key in ("at", "pattern"):
            continue
        if len(key) != 1 or key in (EMPTY, FREE):
            raise GoalProblem(_("`{name}`: the key `{key}` is not a single letter.", name=name, key=key))
        letters[key] = read_word(name, read_text(key, value))
    return letters
