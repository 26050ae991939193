def flatten(box):
    for thing in box:
        if isinstance(thing, (list, tuple)):
            yield from flatten(thing)
        else:
            yield thing


boxes = [1, [2, 3, [4, [5, (6, 7)]]], [], [[[8]]]]
print(list(flatten(boxes)))
deep = "end"
for _ in range(60):
    deep = [deep]
print(list(flatten([deep])))


def permutations(letters):
    if len(letters) <= 1:
        yield letters
        return
    for i, letter in enumerate(letters):
        for rest in permutations(letters[:i] + letters[i + 1:]):
            yield letter + rest


print(*permutations("cat"))
print(len(set(permutations("abcde"))))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}>{c}"
        yield from hanoi(n - 1, b, a, c)


moves = list(hanoi(3))
print(len(moves), " ".join(moves))
print(sum(1 for _ in hanoi(7)))
