steps = [1, 2, 1]
total = 0
for n in steps:
    move_east(n)
    say("I am happy")
    total += n
print("walked", total)
for i in range(total):
    move_west()
    print("back", i + 1)
for name in ("gem", "coin"):
    say(f"Where is the {name}?")
