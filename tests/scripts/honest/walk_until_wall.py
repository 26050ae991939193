steps = 0
while can_move(east):
    move_east()
    steps += 1
print("I walked", steps, "steps until the wall")
