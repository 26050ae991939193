# Walk in a square and come back home
for side in range(4):
    move_forward(2)
    turn_right()
say("Home again!")
