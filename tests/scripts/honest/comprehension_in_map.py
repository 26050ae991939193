# Which neighbour tiles are free?
free = [direction for direction in ("north", "east", "south", "west") if can_move(direction)]
names = {direction: look(direction) for direction in free}
for direction, thing in names.items():
    print(f"{direction:>6} | {thing}")
if free:
    face(free[0])
    move_forward()
