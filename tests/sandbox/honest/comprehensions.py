print([x * x for x in range(10) if x % 2])
print([(a, b) for a in range(3) for b in range(a)])
print([["x" if (r + c) % 2 else "o" for c in range(4)] for r in range(3)])
print({word: len(word) for word in ["cat", "horse"]}, sorted({len(w) for w in ["a", "bb", "cc"]}))
print(sum(x for x in range(5)), tuple(x for x in "ab"), list(map(lambda x: x + 1, [1, 2])))
matrix = [[1, 2, 3], [4, 5, 6]]
print([n for row in matrix for n in row], [[row[i] for row in matrix] for i in range(3)], list(zip(*matrix)))
print(["fizz" * (n % 3 == 0) + "buzz" * (n % 5 == 0) or n for n in range(1, 16)])
print([f(3) for f in (lambda x: x, lambda x: x * 2, str, float)])
primes = [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
print(primes)
print([(x, y, z) for x in range(1, 20) for y in range(x, 20) for z in range(y, 20) if x * x + y * y == z * z])
x = "outside"
print([x for x in range(3)], x)
lookup = {name: {mark: mark * 2 for mark in marks} for name, marks in {"a": [1, 2], "b": []}.items()}
print(lookup)


class Garden:
    rows = 2
    names = [f"row {r}" for r in range(2)]
    plants = {name: [] for name in names}


print(Garden.names, Garden.plants)
gen = (c.upper() for c in "abc" if c != "b")
print(next(gen), list(gen), list(gen))
print(list(filter(None, [0, 1, "", "a", None, []])), list(filter(lambda n: n > 1, [1, 2, 3])))
print(list(map(max, [1, 5], [4, 2])), list(zip("abc", range(2))), dict(enumerate("xy")), [*reversed("ab")])
try:
    list(zip([1, 2], [1], strict=True))
except ValueError:
    print("not the same length")
