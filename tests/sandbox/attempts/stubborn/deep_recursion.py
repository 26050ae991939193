# Calls itself without an end, catches the RecursionError at the very bottom and calls on from there.
def down(depth):
    try:
        return down(depth + 1)
    except RecursionError:
        return down(depth + 1)


print(down(0))
