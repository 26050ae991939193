def walk_stairs(count):
	for stair in range(count):
		move_east()
		if can_move(north):
			move_north()
		else:
			say("stairs end at", stair)
			break
	else:
		say("All stairs done")

walk_stairs(3)
