from collections import deque

MOVES = {"north": (0, -1), "east": (1, 0), "south": (0, 1), "west": (-1, 0)}


class Explorer:
    """Draw a map of the tiles nearby while walking on them."""

    def __init__(self, radius=2):
        self.home = position()
        self.radius = radius
        self.known = {}

    def near(self, spot):
        return all(abs(a - b) <= self.radius for a, b in zip(spot, self.home))

    def look_around(self):
        x, y = position()
        self.known[x, y] = "."
        for way, (dx, dy) in MOVES.items():
            spot = (x + dx, y + dy)
            if self.near(spot) and spot not in self.known:
                self.known[spot] = "?" if can_move(way) else "#"

    def path_to_unknown(self):
        start = position()
        queue = deque([(start, [])])
        seen = {start}
        while queue:
            spot, path = queue.popleft()
            if self.known.get(spot) == "?":
                return path
            for way, (dx, dy) in MOVES.items():
                following = (spot[0] + dx, spot[1] + dy)
                if self.known.get(following, "#") != "#" and following not in seen:
                    seen.add(following)
                    queue.append((following, [*path, way]))
        return None

    def explore(self):
        self.look_around()
        while (path := self.path_to_unknown()) is not None:
            for way in path:
                face(way)
                move_forward()
            self.look_around()

    def draw(self):
        cx, cy = self.home
        for y in range(cy - self.radius, cy + self.radius + 1):
            line = ""
            for x in range(cx - self.radius, cx + self.radius + 1):
                line += "S" if (x, y) == self.home else self.known.get((x, y), " ")
            print(line)


explorer = Explorer()
explorer.explore()
explorer.draw()
say(f"I know {len(explorer.known)} tiles")
