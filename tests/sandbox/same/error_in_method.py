class Account:
    def __init__(self, money):
        self.money = money

    def share(self, people):
        return self.money / people


a = Account(10)
print(a.share(2))
print(a.share(0))
