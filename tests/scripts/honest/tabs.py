for i in range(2):
	if can_move():
		move_east()
	else:
		turn_left()
