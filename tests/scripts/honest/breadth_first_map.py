from collections import deque

MAP = """
#########
#S..#...#
#.#.#.#.#
#.#...#F#
#########
""".strip().splitlines()


def find(sign):
    for y, line in enumerate(MAP):
        if sign in line:
            return line.index(sign), y
    raise LookupError(sign)


def shortest(start, goal):
    queue = deque([start])
    came_from = {start: None}
    while queue:
        spot = queue.popleft()
        if spot == goal:
            break
        x, y = spot
        for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if MAP[ny][nx] != "#" and (nx, ny) not in came_from:
                came_from[nx, ny] = spot
                queue.append((nx, ny))
    path = []
    spot = goal
    while spot is not None:
        path.append(spot)
        spot = came_from[spot]
    return path[::-1]


way = shortest(find("S"), find("F"))
for y, line in enumerate(MAP):
    print("".join("o" if (x, y) in way and tile == "." else tile for x, tile in enumerate(line)))
print(len(way) - 1, "steps")
