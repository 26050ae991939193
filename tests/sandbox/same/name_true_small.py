happy = true
if happy:
    say("I am happy")
