"""Random numbers that are the same on every machine and every version of Python, for the same seed."""

from collections.abc import MutableSequence, Sequence
from typing import Any

from .total import total

_MASK = (1 << 64) - 1


class Dice:
    """The functions of the module `random`. The generator is "splitmix64"."""

    def __init__(self, seed: int) -> None:
        self._first = seed
        self._state = seed & _MASK

    def seed(self, a: Any = None) -> None:
        """Begin again: with the run's own seed, or with that of a number or text."""
        if a is None:
            a = self._first
        if not isinstance(a, int | float | str):
            raise TypeError("The only supported seed types are: None, int, float and str.")
        text = str(int(a)) if isinstance(a, bool) else str(a)
        state = 0xCBF29CE484222325
        for byte in text.encode("utf-8", "replace"):
            state = ((state ^ byte) * 0x100000001B3) & _MASK
        self._state = state

    def random(self) -> float:
        """A number from 0.0 up to, but not including, 1.0."""
        return float(self._next() >> 11) * 2.0**-53

    def uniform(self, a: float, b: float) -> float:
        """A number between `a` and `b`."""
        return a + (b - a) * self.random()

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        """One of the numbers of `range(start, stop, step)`."""
        numbers = range(start) if stop is None else range(start, stop, step)
        if not numbers:
            raise ValueError("empty range for randrange()")
        return numbers[self._below(numbers)]

    def randint(self, a: int, b: int) -> int:
        """A whole number from `a` to `b`, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq: Sequence[Any]) -> Any:
        """One of the items."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._under(len(seq))]

    def choices(self, population: Sequence[Any], weights: Sequence[float] | None = None, *, k: int = 1) -> list[Any]:
        """`k` items, which may be the same; `weights` makes some likelier."""
        if weights is None:
            return [self.choice(population) for _round in range(k)]
        if len(weights) != len(population):
            raise ValueError("The number of weights does not match the population")
        if not total(weights) > 0:
            raise ValueError("Total of weights must be greater than zero")
        return [population[self._weighted(weights)] for _round in range(k)]

    def shuffle(self, x: MutableSequence[Any]) -> None:
        """Put the items of a list in another order."""
        for last in range(len(x) - 1, 0, -1):
            other = self._under(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population: Sequence[Any], k: int) -> list[Any]:
        """`k` different items."""
        if not hasattr(population, "__getitem__") or isinstance(population, dict):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if not 0 <= k <= len(population):
            raise ValueError("Sample larger than population or is negative")
        items = list(population)
        self.shuffle(items)
        return items[:k]

    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """A number near `mu`, like the height of a person; never further away than 6 `sigma`."""
        return mu + sigma * (sum(self.random() for _throw in range(12)) - 6.0)

    def getrandbits(self, k: int) -> int:
        """A whole number of at most `k` bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        return self._under(1 << k)

    def _weighted(self, weights: Sequence[float]) -> int:
        left = self.random() * total(weights)
        for index, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return index
        return len(weights) - 1

    def _below(self, numbers: range) -> int:
        # `len` of a range fails for huge ones, which Python's own `randrange` can do.
        return self._under((numbers[-1] - numbers[0]) // numbers.step + 1)

    def _under(self, most: int) -> int:
        """A whole number from 0 up to, but not including, `most`."""
        words = most.bit_length() // 64 + 1
        value = 0
        for _word in range(words):
            value = value << 64 | self._next()
        return value * most >> 64 * words

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        value = self._state
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        value = (value ^ value >> 27) * 0x94D049BB133111EB & _MASK
        return value ^ value >> 31


FUNCTIONS = (
    "choice", "choices", "gauss", "getrandbits", "randint", "random", "randrange", "sample", "seed", "shuffle",
    "uniform",
)
"""What of `Dice` the module `random` has."""


def own_dice(seed: int) -> type[Dice]:
    """The class `random.Random`; without an input of its own, it begins with `seed`."""

    class Random(Dice):
        __slots__ = ()

        def __init__(self, x: Any = None) -> None:
            super().__init__(seed)
            self.seed(x)

    Random.__module__, Random.__qualname__ = "random", "Random"
    return Random
