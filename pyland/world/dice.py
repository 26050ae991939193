"""Chance without a state of its own: the same seed and the same words always give the same number."""

from zlib import crc32

_MASK = (1 << 64) - 1


def roll(seed: int, sides: int, *words: object) -> int:
    """A number from 0 to `sides` - 1. The mixing is that of the generator "splitmix64"."""
    state = seed & _MASK
    for word in words:
        state = _mixed(state ^ crc32(str(word).encode("utf-8", "replace")))
    return _mixed(state) * sides >> 64


def _mixed(value: int) -> int:
    value = (value + 0x9E3779B97F4A7C15) & _MASK
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & _MASK
    value = (value ^ value >> 27) * 0x94D049BB133111EB & _MASK
    return value ^ value >> 31
