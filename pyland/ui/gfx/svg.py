"""Sprites by name, drawn from SVG at exactly the size that is asked for."""

import io
import logging
import queue
import threading
from collections.abc import Iterable
from pathlib import Path

import pygame

from pyland.ui.gfx.cache import surface_cache

Size = tuple[int, int]
_LOG = logging.getLogger(__name__)
_CHEQUE = ("#8A8FB8", "#C9CEF0")


def native(surface: pygame.Surface) -> pygame.Surface:
    """The same picture in the format that is quickest to draw. Works without a window, and on any thread."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))


def render_svg(source: str, size: Size) -> pygame.Surface:
    """Draw SVG source at a size in pixels."""
    return native(pygame.image.load_sized_svg(io.BytesIO(source.encode("utf-8")), (max(1, size[0]), max(1, size[1]))))


class SvgStore:
    """The sprites of a folder.

    A name that has no file gets a chequered placeholder, which the log tells once. `wish` draws sprites ahead on a
    thread of its own, so that the picture need not wait for them.
    """

    def __init__(self, folder: Path, megabytes: float = 96) -> None:
        self._folder = folder
        self._kept = surface_cache(megabytes)
        self._missing: set[str] = set()
        self._names: frozenset[str] | None = None
        self._lock = threading.Lock()
        self._wishes: queue.SimpleQueue[tuple[str, Size] | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._wished: set[tuple[str, Size]] = set()

    def has(self, name: str) -> bool:
        """Whether there is a sprite of that name."""
        if self._names is None:
            self._names = frozenset(path.stem for path in self._folder.glob("*.svg"))
        return name in self._names

    def get(self, name: str, size: Size, tint: str | None = None, *, flip: bool = False) -> pygame.Surface:
        """The sprite as large as fits into a size in pixels, drawn now if need be; white becomes the `tint`.

        It is shared: do not draw on it.
        """
        size = (max(1, size[0]), max(1, size[1]))
        key = (name, size, tint, flip)
        with self._lock:
            found = self._kept.find(key)
        if found is not None:
            return found
        picture = self._draw(name, size) if tint is None and not flip else self._changed(name, size, tint, flip)
        with self._lock:
            return self._kept.keep(key, picture)

    def ready(self, name: str, size: Size) -> bool:
        """Whether the sprite could be had at once."""
        with self._lock:
            return (name, size, None, False) in self._kept

    def wish(self, wanted: Iterable[tuple[str, Size]]) -> None:
        """Have sprites drawn in the background, in this order."""
        for item in wanted:
            if item not in self._wished and not self.ready(*item):
                self._wished.add(item)
                self._wishes.put(item)
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, args=[self._wishes], name="sprites", daemon=True)
            self._worker.start()

    def soon(self, name: str, size: Size, meanwhile: Size) -> pygame.Surface:
        """The sprite if it is ready; else the one at the size `meanwhile`, stretched, until the wish has come true."""
        if self.ready(name, size) or not self.ready(name, meanwhile):
            return self.get(name, size)
        self.wish([(name, size)])
        return pygame.transform.scale(self.get(name, meanwhile), size)

    @property
    def waiting(self) -> bool:
        """Whether any wish is still to come true."""
        return bool(self._wished)

    def close(self) -> None:
        """End the background thread, if there is one; the wishes left are dropped."""
        if self._worker is not None:
            self._wishes.put(None)
            self._wishes = queue.SimpleQueue()
            self._worker.join(timeout=2)
            self._worker = None
            self._wished.clear()

    def _work(self, wishes: "queue.SimpleQueue[tuple[str, Size] | None]") -> None:
        while (item := wishes.get()) is not None and wishes is self._wishes:
            name, size = item
            self.get(name, size)
            self._wished.discard(item)

    def _changed(self, name: str, size: Size, tint: str | None, flip: bool) -> pygame.Surface:
        picture = pygame.transform.flip(self.get(name, size), flip, False)
        if tint is not None:
            picture.fill(tint, special_flags=pygame.BLEND_RGBA_MULT)
        return picture

    def _draw(self, name: str, size: Size) -> pygame.Surface:
        path = self._folder / f"{name}.svg"
        try:
            return native(pygame.image.load_sized_svg(io.BytesIO(path.read_bytes()), size))
        except (OSError, ValueError, pygame.error) as error:
            if name not in self._missing:
                self._missing.add(name)
                _LOG.warning("no picture for %r: %s", name, error)
            return placeholder(size)


def placeholder(size: Size) -> pygame.Surface:
    """A chequered picture that cannot be taken for anything that was meant."""
    picture = pygame.Surface(size, pygame.SRCALPHA, 32)
    step = max(2, min(size) // 4)
    for y in range(0, size[1], step):
        for x in range(0, size[0], step):
            picture.fill(_CHEQUE[(x // step + y // step) % 2], (x, y, step, step))
    pygame.draw.rect(picture, "#2B2A4A", picture.get_rect(), max(1, step // 6))
    return picture
