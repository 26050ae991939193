from collections import deque

MAZE = """
##########
#S   #   #
# ## # # #
# #    # #
# # ####E#
#   #    #
##########
""".strip().splitlines()


def find(letter):
    for y, row in enumerate(MAZE):
        if (x := row.find(letter)) >= 0:
            return x, y
    raise ValueError(f"no {letter} in the maze")


def shortest(start, goal):
    came_from = {start: None}
    queue = deque([start])
    while queue:
        x, y = here = queue.popleft()
        if here == goal:
            break
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            there = x + dx, y + dy
            if MAZE[there[1]][there[0]] != "#" and there not in came_from:
                came_from[there] = here
                queue.append(there)
    path = []
    here = goal
    while here is not None:
        path.append(here)
        here = came_from[here]
    return path[::-1]


path = shortest(find("S"), find("E"))
print(len(path) - 1, "steps")
names = {(1, 0): "E", (-1, 0): "W", (0, 1): "S", (0, -1): "N"}
print("".join(names[b[0] - a[0], b[1] - a[1]] for a, b in zip(path, path[1:])))
picture = [list(row) for row in MAZE]
for x, y in path[1:-1]:
    picture[y][x] = "."
print(*("".join(row) for row in picture), sep="\n")


def count_free(x, y, seen):
    if MAZE[y][x] == "#" or (x, y) in seen:
        return 0
    seen.add((x, y))
    return 1 + sum(count_free(x + dx, y + dy, seen) for dx, dy in names)


print(count_free(1, 1, set()), "free places")
