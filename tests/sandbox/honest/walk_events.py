class Trip:
    """Keeps the way home with `with`."""

    def __init__(self, steps):
        self.steps = steps

    def __enter__(self):
        move_east(self.steps)
        return self

    def __exit__(self, *error):
        move_west(self.steps)
        return False


listeners = []


def on_arrival(function):
    listeners.append(function)
    return function


@on_arrival
def cheer():
    say("Hooray")
    return "cheered"


@on_arrival
def rest():
    wait()
    return "rested"


with Trip(2) as trip:
    print("far away:", trip.steps)
    with Trip(3):
        print([listener() for listener in listeners])
try:
    with Trip(1):
        raise RuntimeError("rain")
except RuntimeError as error:
    print("home because of", error)
