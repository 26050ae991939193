import random

random.seed(11)
for step in range(20):
    direction = random.choice([north, east, south, west])
    if can_move(direction):
        face(direction)
        move_forward()
x, y = position()
say(f"I got lost at {x}, {y}")
