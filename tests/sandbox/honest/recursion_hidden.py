"""Recursion that goes through functions of Python itself."""


class Doll:
    """A doll with a doll inside, and so on."""

    def __init__(self, size):
        self.size = size
        self.inner = Doll(size - 1) if size > 0 else None

    def __repr__(self):
        return f"<{self.size}{self.inner!r}>" if self.inner is not None else "<o>"

    def __len__(self):
        return 1 + (0 if self.inner is None else len(self.inner))

    def __eq__(self, other):
        return self.size == other.size and self.inner == other.inner

    def __contains__(self, size):
        return size == self.size or (self.inner is not None and size in self.inner)

    def __iter__(self):
        yield self.size
        if self.inner is not None:
            yield from self.inner


def weight(box):
    if isinstance(box, int):
        return box
    return sum(map(weight, box))


def order(box):
    """Sorts the boxes by what is in them, after sorting those."""
    if isinstance(box, int):
        return box
    return len(sorted(box, key=order)) + 1


def deep_sorted(n):
    return n if n == 0 else sorted([n], key=lambda m: deep_sorted(m - 1))[0]


doll = Doll(50)
print(len(doll), repr(doll)[:30], str(doll).count(">"), doll == Doll(50), 0 in doll, 77 in doll, sum(doll))
box = [1, [2, [3, [4]]], 5]
for _ in range(40):
    box = [box, 1]
print(weight(box), deep_sorted(50), order([1, [2, 3]]))
print(f"{Doll(3)}", [Doll(1)], {"d": Doll(0)})
