while True:
    say("again and again")
