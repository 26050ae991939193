class GameError(Exception):
    pass


class TooHeavy(GameError):
    def __init__(self, thing, weight):
        super().__init__(thing, weight)
        self.thing = thing
        self.weight = weight

    def __str__(self):
        return f"the {self.thing} weighs {self.weight} kg"


class NotFound(GameError, LookupError):
    """Nothing there."""


def lift(thing):
    weights = {"stone": 90, "leaf": 0}
    try:
        weight = weights[thing]
    except KeyError as error:
        raise NotFound(f"no {thing} here") from error
    if weight > 50:
        raise TooHeavy(thing, weight)
    return weight


def attempt(thing):
    try:
        print("lifting", thing)
        weight = lift(thing)
    except TooHeavy as error:
        print("Too heavy:", error, error.args)
        return "heavy"
    except (NotFound, ZeroDivisionError) as error:
        print(type(error).__name__, error, isinstance(error, LookupError))
        print("because of", repr(error.__cause__))
    else:
        print("easy,", weight)
    finally:
        print("finished with", thing)
    return "end"


for thing in ("leaf", "stone", "moon"):
    print(attempt(thing))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print("once more")
        raise
except ArithmeticError as error:
    print("again:", error)
try:
    raise ValueError("hidden") from None
except ValueError as error:
    print(error.__cause__, error)
