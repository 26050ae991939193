from enum import Enum, IntEnum, Flag, auto

class Colour(Enum):
    RED = "r"
    GREEN = "g"
    BLUE = "b"

    def opposite(self):
        return Colour.GREEN if self is Colour.RED else Colour.RED

class Level(IntEnum):
    EASY = 1
    HARD = 2

class Power(Flag):
    FLY = auto()
    SWIM = auto()

print([c.name for c in Colour], Colour("b"), Colour["RED"].opposite().value)
print(Level.EASY < Level.HARD, Level.HARD + 1)
duck = Power.FLY | Power.SWIM
print(Power.SWIM in duck, duck & Power.FLY == Power.FLY)
