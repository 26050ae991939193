def careful_step(direction):
    if not can_move(direction):
        return False
    if ground(direction) == "water":
        return False
    face(direction)
    move_forward()
    return True

done = [careful_step(d) for d in (east, east, south)]
print(done.count(True), "steps,", done.count(False), "stops")
