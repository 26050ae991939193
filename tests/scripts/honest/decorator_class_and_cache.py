from functools import lru_cache

class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

@CountCalls
def slow(n):
    return n * n

@lru_cache(maxsize=None)
def stairs(n):
    return 1 if n < 2 else stairs(n - 1) + stairs(n - 2)

print(slow(3), slow(4), slow.calls)
print(stairs(50))
