"""Robots deliver parcels in a town. Everything is counted in one table."""
import random
from dataclasses import dataclass


@dataclass
class Parcel:
    goal: tuple[int, int]
    weight: int


class OutOfPower(Exception):
    def __init__(self, name):
        super().__init__(f"{name} has no power")
        self.name = name


class Drone:
    def __init__(self, name, power=30):
        self.name = name
        self.power = power
        self.x = self.y = 0
        self.done = 0

    def step_to(self, gx, gy):
        dx = (gx > self.x) - (gx < self.x)
        dy = 0 if dx else (gy > self.y) - (gy < self.y)
        self.x += dx
        self.y += dy

    def deliver(self, parcel):
        while (self.x, self.y) != parcel.goal:
            cost = 1 + parcel.weight // 3
            if self.power < cost:
                raise OutOfPower(self.name)
            self.power -= cost
            self.step_to(*parcel.goal)
        self.done += 1


class BigDrone(Drone):
    def __init__(self, name):
        super().__init__(name, power=80)


def make_parcels(count):
    return [Parcel((random.randrange(6), random.randrange(6)), random.randint(1, 5)) for _ in range(count)]


random.seed(21)
drones = [Drone("Ada"), BigDrone("Bob"), Drone("Cleo", power=5)]
waiting = make_parcels(12)
tired = set()
turn = 0
while waiting and len(tired) < len(drones):
    drone = drones[turn % len(drones)]
    turn += 1
    if drone.name in tired:
        continue
    parcel = waiting.pop()
    try:
        drone.deliver(parcel)
    except OutOfPower as problem:
        tired.add(problem.name)
        waiting.append(parcel)

for drone in sorted(drones, key=lambda d: d.done, reverse=True):
    print(f"{drone.name:<6}{drone.done:>3} parcels{drone.power:>5} power")
print("not delivered:", len(waiting))
say("The table is ready")
