say("Watch my turns")
turns = 0
for i in range(4):
    turn_right()
say("Turned 4 times")
