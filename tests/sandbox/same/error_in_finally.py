def tidy():
    try:
        print([1, 2][2])
    finally:
        print("tidying up")


tidy()
