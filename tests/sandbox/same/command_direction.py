print(can_move("east"))
print(can_move("up"))
