"""The sounds: short, soft, without clicks."""

import math
import struct
import wave
from itertools import pairwise
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "assets" / "sounds"
NAMES = (
    "step_grass", "step_sand", "step_wood", "bump", "gem", "shell", "say", "turn", "read", "win", "star", "lose",
    "click", "hover", "run", "stop", "hint", "error", "type", "open", "shut", "switch", "push", "cut", "splash", "dig",
    "fall", "snap", "shout", "portal", "slide", "ring", "pop", "roll",
)
LOUDEST = 10 ** (-11.5 / 20)


def read(name):
    """The form of a sound, and its samples from -1 to 1."""
    with wave.open(str(FOLDER / f"{name}.wav"), "rb") as file:
        form = (file.getnchannels(), file.getsampwidth(), file.getframerate())
        count = file.getnframes()
        return form, [value / 32768 for value in struct.unpack(f"<{count}h", file.readframes(count))]


def test_all_sounds_are_there_and_no_others():
    assert sorted(file.stem for file in FOLDER.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short_soft_and_does_not_click(name):
    form, samples = read(name)
    assert form == (1, 2, 22050)
    assert 0.025 <= len(samples) / form[2] <= 1.4
    assert (FOLDER / f"{name}.wav").stat().st_size < 60_000
    peak = max(map(abs, samples))
    assert 0.02 < peak < LOUDEST
    assert max(abs(samples[0]), abs(samples[-1])) < 0.002
    assert max(abs(one - other) for one, other in pairwise(samples)) < peak
    assert abs(sum(samples) / len(samples)) < 0.02 * peak


def test_what_is_heard_all_the_time_is_softer_than_what_is_heard_once():
    loudness = {name: max(map(abs, read(name)[1])) for name in NAMES}
    often = max(loudness[name] for name in ("hover", "type", "turn", "step_grass", "step_sand", "step_wood"))
    assert often < 0.6 * min(loudness[name] for name in ("win", "gem", "star"))
    assert loudness["hover"] < loudness["click"]


def test_losing_and_mistakes_are_not_punished_with_noise():
    for name in ("lose", "error"):
        samples = read(name)[1]
        crossings = sum(one < 0 <= other for one, other in pairwise(samples)) / (len(samples) / 22050)
        assert crossings < 600
        assert math.sqrt(sum(value * value for value in samples) / len(samples)) < 0.08
