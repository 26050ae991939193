say = "hello"
move_east()
say("hi")
