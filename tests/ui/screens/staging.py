"""A whole game to test screens with: real levels, pictures and saving in a folder of its own; no window, no sound."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pygame

from pyland import resources
from pyland.ui.making import end_services, make_canvas, make_services
from pyland.ui.screen import Screen, ScreenStack
from pyland.ui.services import Services
from tests.ui.widgets.hands import down, up

SIZE = (1366, 768)


class HeardAudio:
    """Remembers what would have been heard."""

    def __init__(self) -> None:
        self.enabled = True
        self.played: list[str] = []

    def play(self, name: str) -> None:
        if self.enabled:
            self.played.append(name)

    def close(self) -> None:
        return


@contextmanager
def game(folder: Path, levels: Sequence[Path] = (), *, solved: int = 0) -> Iterator[Services]:
    """Services for a player who has solved the first levels."""
    services = make_services(folder, levels, sound=False)
    services.audio = HeardAudio()  # type: ignore[assignment]
    solve(services, solved)
    try:
        yield services
    finally:
        end_services(services)


def solve(services: Services, count: int, stars: tuple[bool, bool, bool] = (True, False, True)) -> None:
    for level in services.library.levels[:count]:
        save = services.player.level(level.id)
        services.player.save_level(level.id, replace(save, solved=True, stars=stars))


def stack_of(services: Services, screen: Screen, size: tuple[int, int] = SIZE) -> ScreenStack:
    """A stack with a screen that has been seen."""
    stack = ScreenStack(screen, make_canvas(services, size))
    drawn(stack, size)
    return stack


def drawn(stack: ScreenStack, size: tuple[int, int] = SIZE) -> pygame.Surface:
    surface = pygame.Surface(size)
    stack.update(0.5)
    stack.draw(surface)
    return surface


def press(stack: ScreenStack, *keys: int, mod: int = 0) -> None:
    for key in keys:
        down(stack, key, mod)
        up(stack, key, mod)


def top(stack: ScreenStack) -> str:
    """The name of the screen on top."""
    return type(stack.top).__name__


def colours(picture: pygame.Surface) -> int:
    """How many colours there are in a picture, looked at in a grid: a blank one has one or two."""
    wide, high = picture.get_size()
    return len({picture.get_at((x, y))[:3] for x in range(0, wide, 13) for y in range(0, high, 13)})


def island(root: Path, name: str, count: int, *, order: int = 2, needs: int = 0, text: str = "") -> Path:
    """Write an island of `count` levels into a folder, each a copy of the game's first one. `text` goes to the end of
    the last one's file. Returns the folder."""
    first = resources.levels_folder() / "hello-beach" / "01-sandy-start"
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "island.yaml").write_text(f"title: {name.title()}\norder: {order}\nneeds_solved: {needs}\n")
    for number in range(1, count + 1):
        shutil.copytree(first, folder / f"{number:02}-level")
    last = folder / f"{count:02}-level" / "level.yaml"
    last.write_text(last.read_text(encoding="utf-8") + text, encoding="utf-8")
    return root
