# Walk a growing spiral as far as there is room
size = 1
while size <= 5:
    for half in range(2):
        for step in range(size):
            if not can_move():
                break
            move_forward()
        turn_left()
    size += 1
say("dizzy")
