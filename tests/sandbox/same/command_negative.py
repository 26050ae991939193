move_east(2)
move_east(-1)
