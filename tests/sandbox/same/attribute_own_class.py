class Player:
    def __init__(self, name):
        self.name = name
        self.score = 0

    def add(self, points):
        self.score += points


p = Player("Mia")
p.add(3)
print(p.scor)
