move_east(0)
say("zero steps")
move_east(None)
