holes = []
for column in range(4):
    if column % 2 == 0: dig(); holes.append(position())
    if can_move(east): move_east()
print(len(holes), "holes at", *holes)
turn_around(); say("Who falls in?")
