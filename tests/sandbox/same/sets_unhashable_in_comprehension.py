rows = [(1, 2), [3, 4]]
print({len(row) for row in rows})
print({row for row in rows})
