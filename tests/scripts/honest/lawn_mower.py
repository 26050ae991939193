# Walk over a field of 3 rows, like a lawn mower
rows = 3
for row in range(rows):
    for column in range(3):
        move_forward()
    if row == rows - 1:
        break
    if row % 2 == 0:
        turn_right(); move_forward(); turn_right()
    else:
        turn_left(); move_forward(); turn_left()
shout("The lawn is short")
