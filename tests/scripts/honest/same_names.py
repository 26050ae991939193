def text():
    return "hello"


def show(text, position=None):
    if text:
        say(text)
    if position != 3:
        say("here")


show(text())
path = "a"
try:
    path + 3
except TypeError:
    say("no")
for look in [1, 2]:
    if look:
        say(look)
