text = "the rain in spain stays mainly in the plain"
if (n := len(text)) > 10:
    print("long:", n)
while (place := text.find("ain")) != -1:
    text = text[:place] + "AIN" + text[place + 3:]
print(text)
numbers = [3, 8, 1, 12, 5]
print([half for x in numbers if (half := x / 2) > 2], half)
print(any((found := x) > 7 for x in numbers), found)
print([total := 0] and [total := total + x for x in numbers], total)
data = iter([4, 7, 0, 9])
while value := next(data):
    print("value", value)
print("stopped, next is", next(data))
while (line := input("? ")) != "end":
    print(line.upper())


def first_long(words):
    if any(len(longest := w) > 4 for w in words):
        return longest
    return None


print(first_long(["a", "bear", "tiger", "elephant"]), first_long([]))
print((a := 1) + (b := 2), a, b)
squares = {k: s for k in range(6) if (s := k * k) % 2}
print(squares)
