words = ["ant", "bee", "cat", "ant"]
upper = [w.upper() for w in words]
unique = {w for w in words}
lengths = {w: len(w) for w in unique}
letters = [letter for w in words for letter in w if letter not in "aeiou"]
grid = [[row * 3 + column for column in range(3)] for row in range(3)]
turned = [[row[i] for row in grid] for i in range(3)]
signs = ["even" if n % 2 == 0 else "odd" for n in range(4)]
lazy = (n ** 2 for n in range(5))
print(upper, sorted(unique), sorted(lengths.items()))
print(letters, grid, turned, signs, sum(lazy))
print([(x, y) for x in range(4) if x % 2 for y in range(4) if y > x])
