def walk_to_the_edge():
    """Walk north until it goes no further, and tell how far it was."""
    walked = 0
    while True:
        if not can_move(north):
            return walked
        move_north()
        walked += 1


turned = walk_to_the_edge()
say(f"The edge was {turned} tiles away")
