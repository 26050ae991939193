things = scan(6)
print("I see", len(things), "things")
for thing in things:
    print("-", thing)
near = scan()
if len(near) < len(things):
    say("Some are far away")
gems = [thing for thing in things if "gem" in str(thing)]
if gems:
    print("Gems:", len(gems), "nearest", distance("gem"))
