plan = [(2,), (1,), ()]
for steps in plan:
    move_east(*steps)
options = {"steps": 2}
move_south(**options)
print(*position(), sep=" / ")
words = "one two three".split()
say(*words, *reversed(words))
