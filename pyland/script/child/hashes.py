"""What `hash` tells: the same on every engine. Texts have numbers of our own, all else those of Python with 64 bits.

Only what a program is told: mappings and sets go on by Python's own numbers, which are 32 bits wide in the machine.
"""

import math
from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import FunctionType, WrapperDescriptorType
from typing import Any

from .sets import Frozen

_PRIME = 2**61 - 1
_INFINITE = 314159
_IMAGINARY = 1_000_003
_ALL = 2**64 - 1
_TEXT_FACTOR = 0x2545F4914F6CDD1D
_NONE = 0xFCA86420
"""What Python itself gives for None from 3.12 on."""


class Hashes:
    """Knows the numbers. `number` gives one for a thing that is like no other."""

    def __init__(self, number: Callable[[Any], int]) -> None:
        self._number = number
        self._ways: dict[Any, Callable[[Any], int]] = {
            object.__hash__: number, type(None).__hash__: lambda _none: _NONE, int.__hash__: _of_int,
            float.__hash__: self._of_float, complex.__hash__: self._of_complex, Fraction.__hash__: _of_fraction,
            Decimal.__hash__: self._of_decimal, str.__hash__: _of_text, bytes.__hash__: bytes_hash,
            tuple.__hash__: self._of_tuple, range.__hash__: self._of_range, Frozen.__hash__: self._of_set,
            frozenset.__hash__: self._of_set, Enum.__hash__: lambda member: _of_text(member._name_),
        }

    def of(self, thing: Any) -> int:
        """The number for a thing. Raises `TypeError` for what has none."""
        if thing is None:
            return _NONE
        way: Any = type(thing).__hash__
        if isinstance(way, WrapperDescriptorType | FunctionType):
            if way in self._ways:
                return self._ways[way](thing)
            if isinstance(way, FunctionType):
                return _given(way(thing))
        return hash(thing)

    def _of_float(self, value: Any) -> int:
        exact = float.__float__(value)
        if math.isnan(exact):
            return self._number(value)
        if math.isinf(exact):
            return _INFINITE if exact > 0 else -_INFINITE
        return _ratio(*exact.as_integer_ratio())

    def _of_complex(self, value: Any) -> int:
        real, imaginary = complex.real.__get__(value), complex.imag.__get__(value)
        if math.isnan(real) or math.isnan(imaginary):
            return self._number(value)
        return _signed(self._of_float(real) + _IMAGINARY * self._of_float(imaginary))

    def _of_decimal(self, value: Any) -> int:
        sign, digits, exponent = Decimal.as_tuple(value)
        if exponent == "F":
            return -_INFINITE if sign else _INFINITE
        if not isinstance(exponent, int):
            return hash(value) and self._number(value)  # not every sort of these has one
        whole = int("".join(map(str, digits)))
        found = whole * pow(10, exponent, _PRIME) % _PRIME
        return _not_minus_one(-found if sign else found)

    def _of_range(self, value: range) -> int:
        rest = (value.stop - value.start, value.step)
        size = max(0, -(-rest[0] // rest[1]))
        return self._of_tuple((size, value.start if size else None, value.step if size > 1 else None))

    def _of_tuple(self, items: Any) -> int:
        one, two, five = 11400714785074694791, 14029467366897019727, 2870177450012600261
        found, size = five, 0
        for item in tuple.__iter__(items):
            found = found + self.of(item) * two & _ALL
            found = (found << 31 | found >> 33) * one & _ALL
            size += 1
        found = found + (size ^ five ^ 3527539) & _ALL
        return 1546275796 if found == _ALL else _signed(found)

    def _of_set(self, items: Iterable[Any]) -> int:
        found = size = 0
        for item in items:
            part = self.of(item)
            found ^= (part ^ 89869747 ^ part << 16) * 3644798167 & _ALL
            size += 1
        found ^= (size + 1) * 1927868237 & _ALL
        found ^= found >> 11 ^ found >> 25
        found = found * 69069 + 907133923 & _ALL
        return 590923713 if found == _ALL else _signed(found)


def bytes_hash(data: bytes) -> int:
    """A number for bytes. Not for keeping anybody out."""
    return _not_minus_one(_signed(int.from_bytes(data + b"\1", "little") % _PRIME * _TEXT_FACTOR))


def _of_text(text: str) -> int:
    return bytes_hash(str.encode(text, "utf-8", "surrogatepass"))


def _of_int(value: int) -> int:
    whole = int.__int__(value)
    return _not_minus_one(-(-whole % _PRIME) if whole < 0 else whole % _PRIME)


def _of_fraction(value: Fraction) -> int:
    return _ratio(value.numerator, value.denominator)


def _ratio(above: int, below: int) -> int:
    if below % _PRIME == 0:
        return _INFINITE if above >= 0 else -_INFINITE
    found = abs(above) * pow(below, -1, _PRIME) % _PRIME
    return _not_minus_one(-found if above < 0 else found)


def _given(value: Any) -> int:
    """The number that a program's own `__hash__` gave."""
    if not isinstance(value, int):
        raise TypeError("__hash__ method should return an integer")
    whole = int.__int__(value)
    return _not_minus_one(whole) if -(2**63) <= whole < 2**63 else _of_int(whole)


def _signed(value: int) -> int:
    value &= _ALL
    return _not_minus_one(value - 2**64 if value >> 63 else value)


def _not_minus_one(value: int) -> int:
    """Python's own code keeps -1 to tell that something went wrong."""
    return -2 if value == -1 else value
