"""Makes all sounds of the game: `assets/sounds/*.wav`, 22050 times a second, 16 bit, one channel.

They are short, soft and never harsh: plucked tones, wooden knocks and puffs of air. Nothing is recorded.
Run: python tools/make_sounds.py
"""

import math
import random
import struct
import sys
import wave
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

RATE = 22050
LOUD = 10 ** (-12 / 20)
"""The peak of an ordinary sound: 12 dB below the most that fits."""
EDGE = 0.004
"""Seconds in which every sound fades in and out, so that nothing clicks."""
Wave = list[float]
A4, MIDDLE_A = 440.0, 69


def hertz(note: float) -> float:
    """How often a note swings in a second. 60 is the middle C, and each step a half tone."""
    return A4 * 2 ** ((note - MIDDLE_A) / 12)


def tone(note: float, seconds: float, *, fall: float, overtones: Sequence[float] = (1.0,), bend: float = 0.0) -> Wave:
    """A tone that dies away (`fall`: how quickly). `overtones`: how strong each is; `bend`: half tones it slides by."""
    made, phase = [], 0.0
    for i in range(int(seconds * RATE)):
        part = i / (seconds * RATE)
        phase += math.tau * hertz(note + bend * part) / RATE
        value = sum(strong * math.sin(phase * number) for number, strong in enumerate(overtones, 1))
        made.append(value * math.exp(-fall * i / RATE))
    return made


def bell(note: float, seconds: float, fall: float = 9) -> Wave:
    """A small bell: tones that are not quite in tune with each other, and the high ones die first."""
    parts = ((0, 1.0, 1.0), (12.03, 0.42, 1.7), (19.1, 0.22, 2.6), (27.9, 0.1, 4.0))
    return mixed(*(
        (scaled(tone(note + step, seconds, fall=fall * quick), strong), 0)
        for step, strong, quick in parts
        if hertz(note + step) < RATE / 2
    ))


def pluck(note: float, seconds: float, fall: float = 8) -> Wave:
    """A string of a ukulele."""
    return tone(note, seconds, fall=fall, overtones=(1.0, 0.34, 0.16, 0.07))


def knock(note: float, seconds: float, fall: float = 45) -> Wave:
    """Wood on wood: a short tone that drops."""
    return tone(note, seconds, fall=fall, overtones=(1.0, 0.0, 0.3), bend=-5)


def air(seconds: float, *, seed: int, soft: float, fall: float) -> Wave:
    """A puff of noise, smoothed twice. `soft`: from 0 (hissing) to nearly 1 (dull)."""
    chance, once, twice, made = random.Random(seed), 0.0, 0.0, []
    for i in range(int(seconds * RATE)):
        once += (chance.uniform(-1, 1) - once) * (1 - soft)
        twice += (once - twice) * (1 - soft)
        made.append(twice * math.exp(-fall * i / RATE))
    return made


def scaled(sound: Wave, by: float) -> Wave:
    """The sound, louder or softer."""
    return [value * by for value in sound]


def swelled(sound: Wave, seconds: float) -> Wave:
    """The sound, coming up slowly."""
    return [value * min(1.0, i / (seconds * RATE)) for i, value in enumerate(sound)]


def mixed(*parts: tuple[Wave, float]) -> Wave:
    """Sounds together, each from its second on."""
    made = [0.0] * max(int(start * RATE) + len(sound) for sound, start in parts)
    for sound, start in parts:
        first = int(start * RATE)
        for i, value in enumerate(sound):
            made[first + i] += value
    return made


def tune(notes: Sequence[tuple[float, float]], voice: Callable[[float, float], Wave], ring: float) -> Wave:
    """Notes one after the other: each with the second it begins at; each rings for so long."""
    return mixed(*((voice(note, ring), start) for note, start in notes))


def finished(sound: Wave, peak: float = LOUD) -> bytes:
    """The sound as samples: its middle at zero, its ends faded, its peak set."""
    middle, edge, last = sum(sound) / len(sound), int(EDGE * RATE), len(sound) - 1
    faded = [(value - middle) * min(1.0, i / edge, (last - i) / (3 * edge)) for i, value in enumerate(sound)]
    most = max(map(abs, faded))
    return struct.pack(f"<{len(faded)}h", *(round(value / most * peak * 32767) for value in faded))


def _step(soft: float, seed: int, thump: float, note: float) -> Wave:
    return mixed((scaled(air(0.09, seed=seed, soft=soft, fall=38), 1.0), 0), (scaled(knock(note, 0.08, 60), thump), 0))


def _win() -> Wave:
    fanfare = [(67, 0.0), (72, 0.13), (76, 0.26), (79, 0.39), (76, 0.55), (79, 0.66), (84, 0.78)]
    chord = [(60, 0.78), (64, 0.78), (67, 0.78), (72, 0.78)]
    sparkle = [(96, 0.9), (100, 0.97), (103, 1.04)]
    return mixed((tune(fanfare, pluck, 0.42), 0), (scaled(tune(chord, pluck, 0.5), 0.34), 0),
                 (scaled(tune(sparkle, bell, 0.24), 0.16), 0))


def _splash() -> Wave:
    return mixed((swelled(air(0.34, seed=10, soft=0.55, fall=9), 0.03), 0),
                 (scaled(tone(66, 0.2, fall=16, bend=-12), 0.4), 0.02),
                 (scaled(tone(74, 0.14, fall=20, bend=7), 0.25), 0.2))


def _world_sounds() -> Mapping[str, bytes]:
    """What becomes of things."""
    quiet, soft = LOUD * 0.5, LOUD * 0.22
    return {
        "open": finished(mixed((tone(50, 0.22, fall=9, overtones=(1.0, 0.5, 0.3, 0.2), bend=6), 0),
                               (scaled(knock(57, 0.12, 40), 0.8), 0.2)), quiet),
        "shut": finished(mixed((scaled(air(0.1, seed=11, soft=0.7, fall=24), 0.5), 0),
                               (knock(45, 0.16, 30), 0.07)), quiet),
        "switch": finished(mixed((knock(70, 0.05, 90), 0), (knock(64, 0.08, 60), 0.07)), quiet),
        "push": finished(mixed((swelled(air(0.24, seed=12, soft=0.88, fall=8), 0.05), 0),
                               (scaled(knock(40, 0.12, 40), 0.5), 0.2)), quiet),
        "cut": finished(mixed((swelled(air(0.09, seed=13, soft=0.25, fall=36), 0.015), 0),
                              (scaled(air(0.14, seed=14, soft=0.6, fall=22), 0.7), 0.08)), quiet),
        "splash": finished(_splash(), quiet),
        "dig": finished(mixed((swelled(air(0.12, seed=15, soft=0.6, fall=26), 0.02), 0),
                              (scaled(air(0.14, seed=16, soft=0.8, fall=20), 0.8), 0.16)), quiet),
        "fall": finished(tone(76, 0.5, fall=4, overtones=(1.0, 0.15), bend=-24), quiet),
        "snap": finished(mixed((knock(52, 0.07, 60), 0), (knock(48, 0.12, 45), 0.08))),
        "shout": finished(tune([(67, 0), (79, 0.06), (76, 0.16)], lambda note, ring: tone(
            note, ring, fall=9, overtones=(1.0, 0.4, 0.2)), 0.24)),
        "portal": finished(tune([(72, 0), (76, 0.05), (79, 0.1), (83, 0.15), (88, 0.2)], bell, 0.26), quiet),
        "slide": finished(swelled(air(0.2, seed=17, soft=0.55, fall=12), 0.06), soft),
        "ring": finished(tune([(88, 0), (88, 0.16)], bell, 0.6)),
        "pop": finished(tone(62, 0.12, fall=20, bend=16), quiet),
        "roll": finished(mixed(*((scaled(knock(38, 0.09, 50), 0.8), start / 100) for start in (0, 9, 17, 24))), quiet),
    }


def sounds() -> Mapping[str, bytes]:
    """Every sound by its name, as samples."""
    quiet, soft = LOUD * 0.5, LOUD * 0.22
    return {
        **_world_sounds(),
        "step_grass": finished(_step(0.72, 1, 0.12, 45), quiet),
        "step_sand": finished(swelled(air(0.12, seed=2, soft=0.45, fall=30), 0.02), quiet * 0.8),
        "step_wood": finished(_step(0.8, 3, 1.0, 57), quiet),
        "bump": finished(mixed((knock(43, 0.2, 20), 0), (scaled(air(0.06, seed=4, soft=0.85, fall=50), 0.5), 0))),
        "gem": finished(tune([(84, 0), (88, 0.07), (91, 0.14)], bell, 0.32)),
        "shell": finished(mixed((tune([(76, 0), (81, 0.09)], bell, 0.34), 0),
                                (scaled(swelled(air(0.36, seed=5, soft=0.8, fall=7), 0.12), 0.3), 0))),
        "say": finished(tune([(69, 0), (74, 0.07)], lambda note, ring: knock(note, ring, 24), 0.12), quiet),
        "turn": finished(swelled(air(0.1, seed=6, soft=0.75, fall=22), 0.03), soft * 1.4),
        "read": finished(mixed((swelled(air(0.16, seed=7, soft=0.35, fall=20), 0.05), 0),
                               (scaled(swelled(air(0.12, seed=8, soft=0.5, fall=24), 0.03), 0.7), 0.11)), soft * 1.6),
        "win": finished(_win()),
        "star": finished(tune([(79, 0), (86, 0.06), (91, 0.12)], bell, 0.4)),
        "lose": finished(mixed((tone(64, 0.26, fall=6, overtones=(1.0, 0.2), bend=-1), 0),
                               (tone(60, 0.44, fall=5, overtones=(1.0, 0.2), bend=-3), 0.2)), quiet),
        "click": finished(knock(76, 0.05, 90), quiet),
        "hover": finished(knock(84, 0.035, 110), soft * 0.6),
        "run": finished(tune([(67, 0), (72, 0.08), (79, 0.16)], pluck, 0.22)),
        "stop": finished(tune([(67, 0), (60, 0.09)], pluck, 0.2), quiet),
        "hint": finished(tune([(83, 0), (90, 0.1)], bell, 0.45), quiet),
        "error": finished(tune([(62, 0), (58, 0.12)], lambda note, ring: tone(note, ring, fall=11), 0.26), quiet),
        "type": finished(mixed((knock(88, 0.03, 130), 0), (scaled(air(0.03, seed=9, soft=0.5, fall=120), 0.6), 0)),
                         soft * 0.7),
    }


def main(folder: Path = ROOT / "assets" / "sounds") -> None:
    """Write all sounds into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, samples in sounds().items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples)


if __name__ == "__main__":
    main()
