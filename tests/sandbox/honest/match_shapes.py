from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def tell(thing):
    match thing:
        case 0:
            return "zero"
        case True | None:
            return "true or none"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "a number"
        case "yes" | "y" as word:
            return f"agreed with {word}"
        case str() as text if text.isupper():
            return f"shouting {text}"
        case str():
            return "some text"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal at {x}"
        case Point(x=px):
            return f"point with x {px}"
        case []:
            return "empty list"
        case [one]:
            return f"one thing: {one}"
        case [Point(), Point()]:
            return "a line"
        case ["go", ("north" | "south") as where, *more]:
            return f"walk {where} {len(more)}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"kind": "gem", "price": price, **rest}:
            return f"gem for {price} {sorted(rest)}"
        case {}:
            return "a dict"
        case _:
            return "no idea"


things = [0, None, -4, 7, 2.5, "y", "HELP", "hi", Point(0, 0), Point(2, 2), Point(1, 5), [], [9],
          [Point(1, 1), Point(2, 3)], ["go", "north", 1, 2], (1, 2, 3), {"kind": "gem", "price": 5, "hue": "red"},
          {"a": 1}, 3j]
for thing in things:
    print(tell(thing))
