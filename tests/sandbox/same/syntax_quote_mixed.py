say("hello')
move_east()
