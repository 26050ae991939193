def account(balance):
    history = []

    def deposit(amount):
        nonlocal balance
        balance += amount
        history.append(("in", amount))

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return False
        balance -= amount
        history.append(("out", amount))
        return True

    def report():
        return f"{balance} coins after {len(history)} changes"

    return deposit, withdraw, report

put, take, show = account(10)
put(5)
print(take(100), take(12))
print(show())
