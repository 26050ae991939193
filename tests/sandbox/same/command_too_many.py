move_east(2, 3)
