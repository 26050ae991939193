# Walk as long as the way is free, but not more than five steps
walked = 0
while can_move("east") and walked < 5:
    move_east()
    walked += 1
print("I walked", walked, "steps")
while walked > 0:
    if can_move(west):
        move_west()
    walked -= 1
else:
    say("I am back")
print(type(can_move(east)).__name__)
