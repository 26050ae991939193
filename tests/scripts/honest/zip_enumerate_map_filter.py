names = ["Ada", "Bob", "Cleo"]
points = [12, 7, 9]
for place, (name, score) in enumerate(zip(names, points), 1):
    print(place, name, score)
print(list(map(len, names)), list(filter(None, [0, 3, "", "x"])))
print(list(map(lambda a, b: a * b, points, [1, 2, 3])), dict(zip(names, points)))
print(any(p > 10 for p in points), all(p > 10 for p in points), sum(points), min(names), max(points, default=0))
columns = list(zip(*[(1, 2), (3, 4), (5, 6)]))
print(columns, list(reversed(names)), abs(-3), divmod(17, 5), pow(2, 10, 1000), round(2.567, 1))
