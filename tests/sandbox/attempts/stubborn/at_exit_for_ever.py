# Registers a function for the end that registers itself again and then loops.
import atexit


def late():
    atexit.register(late)
    while True:
        pass


atexit.register(late)
raise SystemExit(0)
