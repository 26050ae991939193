def walk(steps=stepps):
    return steps


walk()
