# Throws what only the keyboard or a collector should throw: KeyboardInterrupt, GeneratorExit, StopIteration in turn.
def throw(kind):
    yield
    raise kind("from the program")


for kind in (StopIteration, StopAsyncIteration, GeneratorExit, MemoryError, RecursionError, SystemError):
    try:
        list(throw(kind))
    except BaseException as problem:
        print(type(problem))
raise KeyboardInterrupt
