# Lets a cache of the library grow without a bound, with keys that cost time to compare because all have the same hash.
import functools


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return False


@functools.cache
def remember(key):
    return [key] * 1000


while True:
    remember(Key())
