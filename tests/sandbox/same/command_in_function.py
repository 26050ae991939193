def walk(times):
    for i in range(times):
        move_east(i)
        move_west("back")


walk(2)
