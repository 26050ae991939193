# My own commands have names that are nearly like the real ones
def move_easter(eggs):
    for egg in range(eggs):
        move_east()
        print("egg", egg + 1)


def move_wester(steps=1):
    move_west(steps)


move_easter(3)
move_wester()
