steps = 0
while can_move("east") or not can_move("east"):
    steps = steps + 1
