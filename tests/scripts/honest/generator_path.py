def zigzag(length):
    """Give one direction after the other."""
    for i in range(length):
        yield east if i % 2 == 0 else south

for way in zigzag(6):
    if can_move(way):
        face(way)
        move_forward()
say("zig", "zag")
