while not at("flag"):
    if look() == "vine" and cuts_left() > 0:
        cut()
    elif look() == "crate":
        push()
    elif look() == "door":
        use()
    else:
        move_forward()
for thing, x, y in scan(3):
    print(thing, "is at", x, y)
steps = distance("gem")
if steps is not None and steps < 3:
    move_east(steps)
if pick_up() and not give("apple", "Rosa"):
    put_down("apple")
shout("Who is there?")
answer = ask("What is " + str(2 + 3) + "?")
if answer == "5":
    hero.use()
done = hero.pick_up() == True
names = [thing for thing, x, y in hero.scan()]
print("gem" in names, done)
