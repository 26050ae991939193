import random


class Field:
    def __init__(self, width, height, mines):
        self.width, self.height = width, height
        spots = [(x, y) for x in range(width) for y in range(height)]
        self.mines = set(random.sample(spots, mines))
        self.opened = {}

    def around(self, x, y):
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                nx, ny = x + dx, y + dy
                if (dx, dy) != (0, 0) and 0 <= nx < self.width and 0 <= ny < self.height:
                    yield nx, ny

    def open_tile(self, x, y):
        if (x, y) in self.mines:
            return False
        todo = [(x, y)]
        while todo:
            spot = todo.pop()
            if spot in self.opened:
                continue
            number = sum(n in self.mines for n in self.around(*spot))
            self.opened[spot] = number
            if number == 0:
                todo += self.around(*spot)
        return True

    def __str__(self):
        lines = []
        for y in range(self.height):
            lines.append(" ".join(str(self.opened.get((x, y), "?")) for x in range(self.width)))
        return "\n".join(lines)


random.seed(3)
field = Field(6, 4, mines=3)
for x, y in [(0, 0), (5, 3), (3, 1)]:
    if (x, y) in field.mines:
        say("I leave out", x, y)
    elif field.open_tile(x, y):
        print(field, end="\n\n")
if len(field.opened) == field.width * field.height - len(field.mines):
    say("Solved!")
