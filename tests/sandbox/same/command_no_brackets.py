move_east
say("I did not walk")
move_east()
turn_left(3)
