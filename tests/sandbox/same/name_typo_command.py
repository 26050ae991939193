move_east()
say("Hello")
move_eats()
say("never said")
