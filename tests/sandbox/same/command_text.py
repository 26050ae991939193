move_east()
move_east("two")
