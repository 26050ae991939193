for way in [move_east, move_west, "move_east"]:
    way()
