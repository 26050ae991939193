def do_twice(action):
    action()
    action()

do_twice(move_east)
do_twice(turn_left)
for command in [move_south, move_west, turn_right]:
    command()
