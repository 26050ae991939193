say("hello" + 3)
