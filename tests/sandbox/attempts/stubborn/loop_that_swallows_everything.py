# Never ends, and catches whatever is thrown at it to stop it, even while it is catching.
def stay():
    while True:
        try:
            try:
                while True:
                    pass
            except BaseException:
                continue
            finally:
                continue
        except BaseException:
            pass


stay()
