count = 0
while True:
    count += 1
    if count == 3:
        continue
    if count > 5:
        break
    move_east()
else:
    say("never")
say(count)
