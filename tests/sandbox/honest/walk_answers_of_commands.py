got_there = move_east(2)
print("got there:", got_there)
if got_there:
    say("Yes")
start = position()
x, y = start
move_east()
new_x, new_y = position()
print("moved by", new_x - x, new_y - y)
move_west(3)
back_x, back_y = position()
print("moved by", back_x - new_x, back_y - new_y)
print(isinstance(bag(), list), how_many("gem"), has("key"), look("east"), isinstance(ground(), str))
