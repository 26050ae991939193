import time


class Fighter:
    def __init__(self, name, health, attack):
        self.name, self.health, self.attack = name, health, attack

    @property
    def alive(self):
        return self.health > 0

    def hit(self, other, turn):
        damage = self.attack
        other.lose(damage)
        print(f"{turn}. {self.name} hits {other.name}: {damage} ({other.health} left)")

    def lose(self, damage):
        self.health = max(0, self.health - damage)


class Knight(Fighter):
    def __init__(self, name):
        super().__init__(name, health=30, attack=6)
        self.shield = 2

    def lose(self, damage):
        if self.shield:
            self.shield -= 1
            damage //= 2
        super().lose(damage)


class Dragon(Fighter):
    def __init__(self, name="Dragon"):
        super().__init__(name, 40, 5)

    def hit(self, other, turn):
        if turn % 3 == 0:
            print("The dragon breathes fire!")
            self.attack += 3
            super().hit(other, turn)
            self.attack -= 3
        else:
            super().hit(other, turn)


knight, dragon = Knight("Sir Lance"), Dragon()
turn = 1
while knight.alive and dragon.alive:
    attacker, defender = (knight, dragon) if turn % 2 else (dragon, knight)
    attacker.hit(defender, turn)
    time.sleep(0.001)
    turn += 1
winner = knight if knight.alive else dragon
print(winner.name, "wins with", winner.health, "health")
