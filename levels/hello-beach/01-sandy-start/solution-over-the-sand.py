# Over the sand: up first, then along.
move_north()

move_east()
move_east()
move_east()
