class Walker:
    def __init__(self, word):
        self.word = word
        self.__path = []

    def go(self, way, steps=1):
        match way:
            case "east":
                move_east(steps)
            case "west":
                move_west(steps)
            case _:
                raise ValueError(f"I do not walk {way}")
        self.__path.append((way, steps))
        return self

    def home(self):
        for way, steps in reversed(self.__path):
            if way == "east":
                move_west(steps)
            else:
                move_east(steps)
        self.__path.clear()
        say(self.word)

    @property
    def far(self):
        return sum(n if way == "east" else -n for way, n in self.__path)


class Tired(Walker):
    def go(self, way, steps=1):
        super().go(way, steps)
        wait()
        return self


for walker in (Walker("Hop"), Tired("Puff")):
    walker.go("east", 3).go("west").go("east", 2)
    print(type(walker).__name__, walker.far)
    walker.home()
    print(walker.far)
try:
    Walker("x").go("up")
except ValueError as error:
    print(error)
