from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: int


p = Point(1)
print(p)
p.x = 2
