from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


@unique
class Direction(Enum):
    NORTH = (0, -1)
    EAST = (1, 0)
    SOUTH = (0, 1)
    WEST = (-1, 0)

    @property
    def dx(self):
        return self.value[0]

    def right(self):
        all_of_them = list(Direction)
        return all_of_them[(all_of_them.index(self) + 1) % 4]


class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        return Light(self.value % 3 + 1)


class Skill(Flag):
    SWIM = auto()
    CLIMB = auto()
    FLY = auto()


class Size(IntEnum):
    SMALL = 1
    BIG = 10


class Color(StrEnum):
    RED = auto()
    BLUE = "blue!"


print(Direction.EAST.right().name, Direction.WEST.dx, Direction((0, 1)), Direction["WEST"].value, len(Direction))
light = Light.RED
for _ in range(5):
    print(light.name, light.value, end="; ")
    light = light.next()
print()
duck = Skill.SWIM | Skill.FLY
print(Skill.FLY in duck, Skill.CLIMB in duck, duck.value, bool(duck & Skill.CLIMB), [s.name for s in duck])
print(Size.BIG > Size.SMALL, Size.BIG + 1, sorted([Size.BIG, Size.SMALL])[0].name, Size(10) is Size.BIG)
print(Color.RED, Color.BLUE.upper(), Color("red").name, f"{Color.RED:>5}", isinstance(Light.RED, Light))
try:
    Light(9)
except ValueError as error:
    print(error)
