for i in range(3):
    print("round", i)
    while True:
        move_east()
        move_west()
