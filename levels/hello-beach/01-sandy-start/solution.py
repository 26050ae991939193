move_east()
move_east()
move_east()
move_north()
