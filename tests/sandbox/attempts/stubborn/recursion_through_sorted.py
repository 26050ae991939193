# Calls itself through the key of sorted, through map and through max, so that the C stack grows with it.
def down(thing):
    return sorted([thing], key=lambda one: max(map(down, [one, one])))


down(1)
