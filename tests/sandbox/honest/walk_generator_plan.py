def plan(n):
    for size in range(1, n + 1):
        yield move_east, size
        yield move_west, size


actions = list(plan(3))
print(len(actions))
for number, (action, size) in enumerate(actions):
    action(size)
    if number % 2:
        say("turn " + str(number))
commands = {"E": move_east, "W": move_west, "!": lambda: say("Stop")}
for letter in "EEWEWW!":
    commands[letter]()
    print(letter, end="")
print()
print(callable(move_east), callable(say), callable("say"))
