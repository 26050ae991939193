ways = [north, east, south, west]
print(list(filter(can_move, ways)))
print(list(map(look, ways)), sum(map(can_move, ways)))
if any(can_move(way) for way in ways) and not all(look(w) == "wall" for w in ways):
    best = max(ways, key=lambda way: (can_move(way), way))
    face(best)
    move_forward()
