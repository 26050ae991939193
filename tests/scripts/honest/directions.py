for way in (north, east, south, west):
    if can_move(way):
        say(way)
move = {"n": move_north, "e": move_east}
move["e"](2)
go = move_east
go()
step = can_move
