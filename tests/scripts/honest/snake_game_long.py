import random
from collections import deque
from enum import Enum

WIDTH, HEIGHT = 10, 6


class Direction(Enum):
    UP = (0, -1)
    RIGHT = (1, 0)
    DOWN = (0, 1)
    LEFT = (-1, 0)

    def is_opposite(self, other):
        return self.value[0] == -other.value[0] and self.value[1] == -other.value[1]


class Snake:
    def __init__(self):
        self.body = deque([(2, 2), (1, 2)])
        self.direction = Direction.RIGHT
        self.alive = True

    @property
    def head(self):
        return self.body[0]

    def spot_ahead(self, direction):
        return self.head[0] + direction.value[0], self.head[1] + direction.value[1]

    def is_safe(self, direction):
        x, y = self.spot_ahead(direction)
        return 0 <= x < WIDTH and 0 <= y < HEIGHT and (x, y) not in self.body

    def steer(self, apple):
        def length(direction):
            x, y = self.spot_ahead(direction)
            return abs(x - apple[0]) + abs(y - apple[1])

        safe = [d for d in Direction if self.is_safe(d) and not d.is_opposite(self.direction)]
        if safe:
            self.direction = min(safe, key=length)
        else:
            self.alive = False

    def crawl(self, apple):
        self.body.appendleft(self.spot_ahead(self.direction))
        if self.head == apple:
            return True
        self.body.pop()
        return False


def new_apple(snake):
    while True:
        spot = random.randrange(WIDTH), random.randrange(HEIGHT)
        if spot not in snake.body:
            return spot


def draw(snake, apple):
    signs = {spot: "o" for spot in snake.body} | {snake.head: "@", apple: "a"}
    for y in range(HEIGHT):
        print("".join(signs.get((x, y), ".") for x in range(WIDTH)))
    print()


random.seed(8)
snake = Snake()
apple = new_apple(snake)
eaten = 0
for turn in range(60):
    snake.steer(apple)
    if not snake.alive:
        print("Ouch in turn", turn)
        break
    if snake.crawl(apple):
        eaten += 1
        apple = new_apple(snake)
        draw(snake, apple)
else:
    print("The snake is still alive")
print("apples:", eaten, "length:", len(snake.body))
