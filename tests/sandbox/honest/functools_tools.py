from functools import cached_property, lru_cache, partial, reduce, total_ordering, cache


@lru_cache(maxsize=None)
def ways(steps):
    """In how many ways can you climb stairs?"""
    if steps <= 1:
        return 1
    return ways(steps - 1) + ways(steps - 2)


@cache
def fact(n):
    return n * fact(n - 1) if n else 1


@total_ordering
class Player:
    def __init__(self, name, score):
        self.name, self.score = name, score

    def __eq__(self, other):
        return self.score == other.score

    def __lt__(self, other):
        return self.score < other.score

    @cached_property
    def rank(self):
        print("thinking...")
        return "master" if self.score > 50 else "beginner"


print(ways(80), fact(20))
print(ways.cache_info().hits > 0, ways.cache_info().currsize)
print(reduce(lambda a, b: a * b, range(1, 7)), reduce(max, [3, 9, 2], 5))
power_of_two = partial(pow, 2)
from_binary = partial(int, base=2)
print(power_of_two(10), from_binary("1011"))
a, b = Player("a", 10), Player("b", 70)
print(a < b, a >= b, a <= b, max(a, b).name, b.rank, b.rank, a.rank)
