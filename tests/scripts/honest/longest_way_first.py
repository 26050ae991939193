def free_tiles(direction, most=6):
    """Walk as far as possible, come back, and tell how far it was."""
    face(direction)
    count = 0
    while count < most and can_move():
        move_forward()
        count += 1
    turn_around()
    move_forward(count)
    turn_around()
    return count


lengths = {way: free_tiles(way) for way in ("south", "west")}
longest = max(lengths, key=lengths.get)
print(lengths, "->", longest)
