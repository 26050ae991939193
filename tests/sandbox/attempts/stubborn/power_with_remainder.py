# Works out powers with remainder of very long numbers, which can be stopped only between two operations.
base = 10**200_000 + 7
print(pow(base, base, base + 2) % 10)
