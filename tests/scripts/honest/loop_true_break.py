tiles = 0
while True:
    if not can_move():
        break
    move_forward()
    tiles = tiles + 1
say("That was " + str(tiles) + " tiles")
