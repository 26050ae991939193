move_east(3)
