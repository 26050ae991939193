letters = list("abcdefgh")
print(letters[2:5], letters[:3], letters[-3:], letters[::2], letters[::-1], letters[5:1:-2], letters[10:])
letters[1:3] = ["X", "Y", "Z"]
print(letters)
letters[::3] = [0, 0, 0]
print(letters)
del letters[1:4]
print(letters)
letters[len(letters):] = [1, 2]
letters[:0] = ["start"]
print(letters)
copy = letters[:]
copy.clear()
print(len(copy), len(letters))
every_second = slice(None, None, 2)
print("abcdefg"[every_second], (1, 2, 3, 4)[every_second], range(10)[every_second], range(10)[-3:][0])
a, b, *rest = "hello"
print(a, b, rest)
first, *_, last = range(100)
print(first, last)
(x, y), z = (1, 2), 3
print(x, y, z)
x, y = y, x
print(x, y)
*start, end = [1]
print(start, end)
for i, (name, (low, high)) in enumerate([("a", (1, 2)), ("b", (3, 4))]):
    print(i, name, high - low)
print([*range(3), *"ab", *(4, 5)], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[1], 2))
nested = [[0] * 3 for _ in range(2)]
nested[0][1] = 9
print(nested, [1, 2] < [1, 3], [1] + [2], [1, 2] * 2, 2 in [1, 2], not [])
wrong = [[0] * 2] * 2
wrong[0][0] = 1
print(wrong)
