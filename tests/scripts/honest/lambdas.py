double = lambda x: x * 2
add = lambda a, b=1, *more: a + b + sum(more)
say(double(2), add(1), add(1, 2, 3))
print(sorted(["bb", "a"], key=lambda word: len(word)))
