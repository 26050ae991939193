move_north(2)
if look(north) == "vine":
    cut()
    say("Snip!")
else:
    say("No vine here")
print(cuts_left(), "cuts left")
