# A range can be empty: then nothing happens
for n in range(0):
    print("never seen", n)
wishes = 0
for wish in range(wishes):
    say("I wish for", wish)
print("done", list(range(0)), list(range(5, 5)), list(range(3, 1)))
