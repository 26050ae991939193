things = ["a"]
for thing in things:
    things.append(thing)
