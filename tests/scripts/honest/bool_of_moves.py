arrived = move_east(2)
print("got there" if arrived else "bumped")
if move_south():
    say("one step south")
moved = [move_north(), move_west(2)]
if all(moved): say("all moves worked")
