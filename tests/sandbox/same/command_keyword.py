move_east(step=2)
