def carry(box_name, steps):
    pick_up()
    move_east(steps)
    put_down(box_name)
    move_west(steps)

trips = 0
while trips != 3:
    carry("box", 2)
    trips += 1
else:
    say("All boxes are there")
