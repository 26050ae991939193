class WayBack:
    """Remember the steps and go back at the end, whatever happens."""

    def __enter__(self):
        self.steps = []
        return self

    def go(self, direction, back):
        if can_move(direction):
            face(direction)
            move_forward()
            self.steps.append(back)

    def __exit__(self, *problem):
        while self.steps:
            face(self.steps.pop())
            move_forward()


start = position()
with WayBack() as tour:
    tour.go(north, south)
    tour.go(east, west)
    print("far away:", position())
print("home:", position() == start)
