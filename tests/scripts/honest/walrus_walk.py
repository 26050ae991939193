gone = 0
while (thing := look()) == "nothing" and gone < 3:
    move_forward()
    gone += 1
print("I stopped before", thing, "after", gone)
