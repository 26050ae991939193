def walk(n):
    if n == 0:
        say("Here")
        return 0
    move_east()
    steps = 1 + walk(n - 1)
    move_west()
    return steps


def zigzag(n, way=move_east, other=move_west):
    if n:
        way()
        zigzag(n - 1, other, way)


print(walk(5))
zigzag(6)
print("home")
