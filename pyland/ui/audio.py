"""`Audio`: short sounds by name. Whatever is wrong with sound on a computer, the game goes on without it."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pygame

_LOG = logging.getLogger(__name__)
_VOLUME = 0.45
_AGAIN_AFTER = 0.07
"""Seconds in which the same sound is not begun twice: steps at eight times the speed would only rattle."""
_WAITING = 8
"""So many sounds wait at most; when they cannot be played in time, nobody needs them later."""


class Audio:
    """The sounds of a folder (`click` is `click.wav`). Nothing here ever raises or waits.

    The sound card is opened and files are read on a thread of its own, and only once there is something to play: a
    computer may have no sound card, or one that takes its time. `clock` gives seconds.
    """

    def __init__(self, folder: Path, enabled: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self.enabled = enabled
        self._folder = folder
        self._clock = clock
        self._wanted: queue.Queue[str | None] = queue.Queue(_WAITING)
        self._last: dict[str, float] = {}
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._thread: threading.Thread | None = None

    def play(self, name: str) -> None:
        """Begin to play a sound, unless sound is off or the same one has only just begun."""
        if not self.enabled:
            return
        now = self._clock()
        if now - self._last.get(name, -1.0) < _AGAIN_AFTER:
            return
        self._last[name] = now
        self._ask(name)

    def warm_up(self) -> None:
        """Open the sound card now, in the background, so that the first sound comes in time."""
        if self.enabled:
            self._start()

    def close(self) -> None:
        """End the background thread, if there is one."""
        if self._thread is not None:
            self._ask(None)
            self._thread.join(timeout=1)
            self._thread = None

    def _ask(self, name: str | None) -> None:
        self._start()
        try:
            self._wanted.put_nowait(name)
        except queue.Full:
            return

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        if not _open_sound_card():
            return
        while (name := self._wanted.get()) is not None:
            sound = self._sound(name)
            if sound is not None:
                sound.play()

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._sounds:
            self._sounds[name] = self._load(name)
        return self._sounds[name]

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        try:
            sound = pygame.mixer.Sound(self._folder / f"{name}.wav")
            sound.set_volume(_VOLUME)
        except (OSError, pygame.error) as error:
            _LOG.warning("no sound for %r: %s", name, error)
            return None
        return sound


def _open_sound_card() -> bool:
    try:
        pygame.mixer.init(frequency=44100, size=-16, channels=2, buffer=512)
        pygame.mixer.set_num_channels(8)
    except (pygame.error, NotImplementedError, ImportError) as error:
        _LOG.warning("no sound on this computer: %s", error)
        return False
    return True
