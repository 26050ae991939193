# Leaves a generator behind that never gets out of its finally when it is thrown away at the very end.
def last():
    try:
        yield
    finally:
        while True:
            pass


kept = last()
next(kept)
print("the program is over")
