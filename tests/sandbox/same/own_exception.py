class TooHot(Exception):
    pass


def cook(degrees):
    if degrees > 100:
        raise TooHot(f"{degrees} degrees are too many")
    print("cooked at", degrees)


cook(90)
cook(110)
