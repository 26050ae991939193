while True:
    print("ha", end="")
