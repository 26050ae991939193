# Right programs that look a little like silent mistakes.
def nothing():
    say("hi")


def empty():
    return
    yield


value = nothing()
say(value is None, list(empty()))
n = 4
while True:
    if n < 3:
        say("small")
        break
    say("big")
    break
while n > 0:
    n -= 1
    if n == 1:
        say("one")
else:
    say("over")
levels = 0
for level in range(1, levels):
    say(level)
digit = "5"
for row in range(1, 4):
    say(digit * row)
say(digit * 3)
names = ["Al"]
names += ["Bob"]
names += ("Cy", "Di")
word = "hi"
loud = word.upper
say(loud(), names)
for letter in names:
    if letter == "Bob":
        names.remove(letter)
        break
point = 3,4
x, y = point
say(x, y, point)
lines = (
    "once upon a time "
    "there was a fox",
    "the end",
)
for line in lines:
    say(line)


def longer(things):
    things += ["more"]


bag_of_words = ["one"]
longer(bag_of_words)
say(bag_of_words, "100 %s", "{}")
