class NotEnoughMoney(Exception):
    """You cannot take out more than you have."""

    def __init__(self, wanted, there):
        super().__init__(f"You want {wanted} but there is only {there}")
        self.missing = wanted - there


class Account:
    bank = "Piggy Bank"
    __count = 0

    def __init__(self, owner, money=0):
        self.owner = owner
        self.__money = money
        Account.__count += 1

    @property
    def money(self):
        return self.__money

    @money.setter
    def money(self, value):
        if value < 0:
            raise ValueError("no debts, please")
        self.__money = value

    def take(self, amount):
        if amount > self.__money:
            raise NotEnoughMoney(amount, self.__money)
        self.__money -= amount
        return amount

    @classmethod
    def how_many(cls):
        return f"{cls.bank} has {cls.__count} accounts"

    @staticmethod
    def coins(amount):
        return [amount // 50, amount % 50 // 10, amount % 10]


mine = Account("Tim", 120)
yours = Account("Lea")
mine.take(45)
print(mine.money)
try:
    mine.take(100)
except NotEnoughMoney as error:
    print(error, "missing:", error.missing)
mine.money = 500
try:
    yours.money = -3
except ValueError as error:
    print(error)
print(Account.how_many(), mine.coins(387), Account.coins(9))
print(hasattr(mine, "__money"), mine.money, yours.money)
