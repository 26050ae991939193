def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]

A = [[1, 2],
     [3, 4]]
I = [[1 if r == c else 0 for c in range(2)] for r in range(2)]
print(multiply(A, A), multiply(A, I) == A)
for row in A:
    for cell in row: print(f"{cell:4}", end="")
    print()
