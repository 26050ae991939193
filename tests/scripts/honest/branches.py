if can_move():
    way = "free"
elif at("gem"):
    way = "gem"
else:
    way = "shut"
say(way)
if way == "free":
    extra = 1
for turn in range(3):
    if turn == 2:
        found = turn
say(found)
while can_move():
    moved = True
    move_east()
