if can_move():
    exit()
say(never_made_because_of_exit)
