first, *middle, last = [1, 2, 3, 4, 5]
(a, b), c = (1, 2), 3
*start, end = "xyz"
x, y = 10, 20
x, y = y, x
merged = [*middle, *range(2), last]
both = {**{"a": 1}, "b": 2}
print(first, middle, last, a, b, c, start, end, x, y, merged, both)
for index, (name, (p, q)) in enumerate([("u", (1, 2)), ("v", (3, 4))], start=1):
    print(index, name, p + q)
_, second, *_ = "a b c d".split()
print(second, *merged, sep="-")
