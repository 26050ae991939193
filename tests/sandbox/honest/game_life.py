def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy}


def step(alive):
    candidates = alive | {n for cell in alive for n in neighbours(cell)}
    return {c for c in candidates
            if (count := len(neighbours(c) & alive)) == 3 or (count == 2 and c in alive)}


def draw(alive, width=7, height=6):
    for y in range(height):
        print("".join("#" if (x, y) in alive else "." for x in range(width)))
    print()


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(3):
    print("Generation", generation)
    draw(glider)
    glider = step(glider)
for _ in range(9):
    glider = step(glider)
print(sorted(glider))
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(step(blinker)) == blinker, sorted(step(blinker)))
print(step(set()), step({(0, 0)}), len(step({(0, 0), (1, 0), (0, 1)})))
