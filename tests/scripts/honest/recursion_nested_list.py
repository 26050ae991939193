def flatten(things):
    flat = []
    for thing in things:
        if isinstance(thing, list):
            flat.extend(flatten(thing))
        else:
            flat.append(thing)
    return flat

def depth(thing):
    if not isinstance(thing, list):
        return 0
    return 1 + max((depth(inner) for inner in thing), default=0)

nest = [1, [2, [3, 4], []], [[5]]]
print(flatten(nest), depth(nest))
