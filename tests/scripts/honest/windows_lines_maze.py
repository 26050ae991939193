# Follow the right hand wall for at most 12 steps
moves = 0
while moves < 12:
    if can_move(right):
        turn_right()
        move_forward()
    elif can_move(ahead):
        move_forward()
    else:
        turn_left()
    moves += 1

say("I made", moves, "moves")
