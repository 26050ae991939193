def again(action, times):
    for _ in range(times):
        action()


again(move_east, 3)
actions = [move_east, move_north]
for action in actions:
    action()
