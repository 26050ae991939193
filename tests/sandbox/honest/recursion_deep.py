import functools


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def power(base, n):
    if n == 0:
        return 1
    half = power(base, n // 2)
    return half * half * (base if n % 2 else 1)


@functools.lru_cache
def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def walk(n):
    if n:
        yield n
        yield from walk(n - 1)


print(depth(300), even(250), odd(250), power(3, 100) == 3 ** 100)
print(max(range(1, 200), key=collatz), collatz(27), ackermann(2, 3), sum(walk(100)))


def reverse(text):
    return text if len(text) < 2 else reverse(text[1:]) + text[0]


def subsets(things):
    if not things:
        return [[]]
    rest = subsets(things[1:])
    return rest + [[things[0]] + r for r in rest]


print(reverse("abcdef" * 20)[:6], subsets([1, 2, 3]))
