import random
random.seed(4)
class Dice:
    def __init__(self, sides=6):
        self.sides = sides
    def roll(self):
        return random.randint(1, self.sides)
def throw(dice, times):
    return [dice.roll() for _ in range(times)]
first = Dice()
second = Dice(sides=20)
print(throw(first, 5))
print(throw(second, 5))
if sum(throw(first, 3)) >= 10:
    print("Lucky")
else:
    print("Next time")
