def make_walker(command, steps):
    def walker():
        command(steps)
    return walker

zig = make_walker(move_north, 2)
zag = make_walker(move_east, 1)
for _ in range(2):
    zig()
    zag()
