from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

def explain(value):
    match value:
        case None | True | False:
            return "a constant"
        case int(n) if n < 0:
            return f"negative {n}"
        case 0 | 1:
            return "bit"
        case int() | float() as number:
            return f"number {number}"
        case []:
            return "empty"
        case [single]:
            return f"only {single}"
        case ["go", str(way), *rest]:
            return f"go {way} and {len(rest)} more"
        case (first, *_, last):
            return f"from {first} to {last}"
        case Point(x=0, y=0):
            return "origin"
        case Point(px, y=py) if px == py:
            return f"diagonal {py}"
        case Point():
            return "point"
        case {"kind": "gem", "value": worth, **others}:
            return f"gem {worth} {sorted(others)}"
        case {}:
            return "some dictionary"
        case _:
            return "unknown"

things = [None, -4, 1, 2.5, [], [3], ["go", "east", 1, 2], (1, 2, 3), Point(0, 0),
          Point(2, 2), Point(1, 2), {"kind": "gem", "value": 5, "colour": "red"}, {"a": 1}, "text"]
for thing in things:
    print(explain(thing))
