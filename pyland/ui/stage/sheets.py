"""A teacher's own picture files, read in the background."""

import logging
import threading
from collections.abc import Iterable
from pathlib import Path

import pygame

from pyland.level.picture import SheetTile
from pyland.ui.gfx.svg import native, placeholder

_LOG = logging.getLogger(__name__)
_WAIT = 5.0


class Sheets:
    """Picture files by path. A file that cannot be read gives placeholders, which the log tells once."""

    def __init__(self) -> None:
        self._pictures: dict[Path, pygame.Surface | None] = {}
        self._readers: dict[Path, threading.Thread] = {}

    def wish(self, paths: Iterable[Path]) -> None:
        """Have files read, those that are not yet."""
        for path in paths:
            if path not in self._readers:
                self._readers[path] = threading.Thread(target=self._read, args=(path,), name="sheet", daemon=True)
                self._readers[path].start()

    def ready(self, path: Path) -> bool:
        """Whether the file was read (or could not be)."""
        self.wish([path])
        return path in self._pictures

    def wait(self) -> None:
        """Wait until the files wished for are there: for pictures that are made without a frame loop."""
        for reader in self._readers.values():
            reader.join(_WAIT)

    def tile(self, tile: SheetTile, size: int) -> pygame.Surface:
        """The tile, scaled to a square of `size` pixels."""
        sheet = self._pictures.get(tile.path)
        area = pygame.Rect(tile.x, tile.y, tile.w, tile.h)
        if sheet is None or area.width <= 0 or area.height <= 0 or not sheet.get_rect().contains(area):
            return placeholder((size, size))
        return pygame.transform.smoothscale(sheet.subsurface(area), (size, size))

    def _read(self, path: Path) -> None:
        try:
            self._pictures[path] = native(pygame.image.load(path))
        except (OSError, pygame.error) as error:
            _LOG.warning("no picture in %s: %s", path.name, error)
            self._pictures[path] = None
