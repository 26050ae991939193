class TooFar(Exception):
    pass


def go(steps):
    if steps > 5:
        raise TooFar(steps)
    move_east(steps)


try:
    go(9)
except TooFar as problem:
    say("too far", problem)
