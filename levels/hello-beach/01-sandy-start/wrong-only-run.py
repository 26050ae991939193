move_east()
