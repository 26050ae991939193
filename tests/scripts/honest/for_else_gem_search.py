for step in range(3):
    if look() == "gem":
        say("A gem is in front of me")
        break
    move_south()
else:
    say("No gem on this way")
