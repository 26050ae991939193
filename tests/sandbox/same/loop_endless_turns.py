while True:
    turn_left()
