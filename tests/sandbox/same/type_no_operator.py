class Coin:
    def __init__(self, worth):
        self.worth = worth


print(Coin(1).worth + Coin(2).worth)
print(Coin(1) + Coin(2))
