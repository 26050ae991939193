class Robot:
    """Remembers where it went."""

    speed = 2

    def __init__(self, name):
        self.name = name
        self.path = []

    def go(self, steps):
        self.path.append(steps)
        move_east(steps * self.speed)
        return self

    @property
    def length(self):
        return sum(self.path)


class Quick(Robot):
    def __init__(self, name):
        super().__init__(name)
        self.speed = 3


robot = Quick("Zip")
robot.go(1).go(2)
say(robot.name, robot.length)
