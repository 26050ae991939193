BOARD = [list(line) for line in ("..#..", ".##..", ".#...", "##.#.")]

def fill(x, y, colour):
    if not (0 <= y < len(BOARD) and 0 <= x < len(BOARD[y])):
        return 0
    if BOARD[y][x] != ".":
        return 0
    BOARD[y][x] = colour
    return 1 + sum(fill(x + dx, y + dy, colour) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)))

print(fill(0, 0, "a"), fill(4, 0, "b"))
for line in BOARD: say("".join(line))
