import functools

diary = []


def write_down(command):
    @functools.wraps(command)
    def wrapper(*args):
        diary.append(" ".join([label, *map(str, args)]))
        return command(*args)
    label = names[command]
    return wrapper


names = {move_east: "east", move_west: "west", say: "say"}
east_step, west_step, tell = map(write_down, (move_east, move_west, say))
east_step(2)
tell("two")
west_step()
west_step(1)
print(*diary, sep="; ")
twice = functools.partial(east_step, 2)
twice()
west_step(2)
print(len(diary), diary[-2:])
