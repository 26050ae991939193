"""A module with a docstring."""


def area(width, height=1):
    """Gives the area of a rectangle, in square metres."""
    return width * height


class Robot:
    """A robot that can beep."""

    def beep(self, times=1):
        """Beeps some times."""
        return "beep " * times


print(__doc__)
print(area.__doc__)
print(Robot.__doc__, Robot.beep.__doc__, __name__)
help(area)
print(Robot().beep(2))
if __name__ == "__main__":
    print("started as a program")
