STEP = {north: (0, -1), east: (1, 0), south: (0, 1), west: (-1, 0)}
BACK = {north: south, south: north, east: west, west: east}
seen = set()


def explore(depth):
    seen.add(position())
    if at("flag"):
        return True
    if depth == 0:
        return False
    x, y = position()
    for way, (dx, dy) in STEP.items():
        if (x + dx, y + dy) in seen or not can_move(way):
            continue
        face(way)
        move_forward()
        if explore(depth - 1):
            return True
        face(BACK[way])
        move_forward()
    return False


print("found" if explore(4) else "not near", len(seen))
