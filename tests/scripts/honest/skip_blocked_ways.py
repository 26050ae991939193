for way in [north, east, south, west] * 2:
    if not can_move(way):
        print(way, "is blocked")
        continue
    face(way)
    move_forward()
    print("now at", position())
