say("Here I go")
move_east(20)
say("There")
