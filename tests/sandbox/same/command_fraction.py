move_east(1.5)
