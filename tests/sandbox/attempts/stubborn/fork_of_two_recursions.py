# Calls itself twice on each level, never deep enough for an error: two to the eightieth calls.
def spread(depth):
    return spread(depth - 1) + spread(depth - 1) if depth else 1


print(spread(80))
