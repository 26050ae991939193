weights = iter([12, 7, 30, -1, 99])
total = 0
weight = next(weights)
while weight != -1:
    total += weight
    weight = next(weights)
print("total", total)
