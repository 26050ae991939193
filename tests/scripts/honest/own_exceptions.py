class BankError(Exception):
    """Anything that goes wrong at the bank."""

class NotEnough(BankError):
    def __init__(self, missing):
        super().__init__(f"{missing} coins are missing")
        self.missing = missing

class Closed(BankError):
    pass

def withdraw(balance, amount, hour):
    if not 8 <= hour < 18:
        raise Closed
    if amount > balance:
        raise NotEnough(amount - balance)
    return balance - amount

for amount, hour in [(5, 9), (50, 10), (1, 22)]:
    try:
        print("left:", withdraw(20, amount, hour))
    except NotEnough as error:
        print(error, "->", error.missing)
    except BankError:
        print("the bank is closed")
