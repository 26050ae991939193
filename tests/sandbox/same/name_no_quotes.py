move_east()
say(hello)
