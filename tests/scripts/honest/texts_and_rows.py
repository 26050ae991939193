name = input("Who are you?")
letters = 0
for letter in name:
    letters = letters + 1
for step in read():
    say(step)
first, last = ask("First name?"), ask("Last name?")
say(first + last)
say(name * 2)
if read() == "7" or int(read()) == 7:
    move_east()
for thing, x, y in scan(3):
    if thing == "gem":
        move_east(x)
nearest = scan(3)[0]
if nearest[0] == "gem" and position() == (3, 5):
    move_east()
for part in ["cc", "www", ""]:
    for letter in part:
        if letter == "c" and part == "cc":
            move_east()
