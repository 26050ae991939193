for direction in (north, east, south, west):
    face(direction)
    if look() == "vine" and cuts_left() > 0:
        cut()
    else:
        print("nothing to cut in the", direction)
