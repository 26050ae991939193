# Asks for one list of a million million tuples, with a hint of its length that is a lie.
import itertools


class Long:
    def __length_hint__(self):
        return 2**40

    def __iter__(self):
        return itertools.product(range(1000), repeat=4)


try:
    print(len(list(Long())))
except MemoryError:
    print(len(list(itertools.product(range(1000), repeat=4))))
