from collections import namedtuple
from typing import NamedTuple

Planet = namedtuple("Planet", ["name", "moons"])

class Star(NamedTuple):
    name: str
    heat: int = 5000

planets = [Planet("Earth", 1), Planet("Mars", 2), Planet(name="Jupiter", moons=95)]
for name, moons in planets:
    print(name.ljust(10, "."), moons)
most = max(planets, key=lambda p: p.moons)
print(most.name, most[1], Star("Sun"), Star("Vega", heat=9600).heat)
