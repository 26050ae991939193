# Goes on yielding when it is told to close, so that every close and every collection meets a loop.
def stubborn():
    while True:
        try:
            yield 1
        except BaseException:
            while True:
                pass


things = [stubborn() for _ in range(100)]
for thing in things:
    next(thing)
del thing, things
