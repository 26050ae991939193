WIDTH, HEIGHT = 8, 6
alive = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}


def neighbours(x, y):
    return [((x + dx) % WIDTH, (y + dy) % HEIGHT)
            for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]


def next_day(cells):
    fresh = set()
    for y in range(HEIGHT):
        for x in range(WIDTH):
            count = sum(n in cells for n in neighbours(x, y))
            if count == 3 or (count == 2 and (x, y) in cells):
                fresh.add((x, y))
    return fresh


def show(cells):
    for y in range(HEIGHT):
        print("".join("#" if (x, y) in cells else "." for x in range(WIDTH)))
    print()


for day in range(4):
    show(alive)
    alive = next_day(alive)
