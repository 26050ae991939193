class Account:
	count = 0

	def __init__(self, owner, balance=0):
		self.owner = owner
		self._balance = balance
		Account.count += 1

	@property
	def balance(self):
		return self._balance

	def pay_in(self, amount):
		if amount <= 0:
			raise ValueError("pay in more than nothing")
		self._balance += amount
		return self

	def pay_out(self, amount):
		if amount > self._balance:
			raise ValueError(f"{self.owner} has only {self._balance}")
		self._balance -= amount
		return self

	def __str__(self):
		return f"{self.owner}: {self.balance}"


class Savings(Account):
	def __init__(self, owner, balance=0, *, rate=0.02):
		super().__init__(owner, balance)
		self.rate = rate

	def end_of_year(self):
		self.pay_in(round(self.balance * self.rate, 2))


def transfer(giver, taker, amount):
	try:
		giver.pay_out(amount)
	except ValueError as problem:
		print("No transfer:", problem)
	else:
		taker.pay_in(amount)
		print("Moved", amount)


tom, eva = Account("Tom", 50), Savings("Eva", 100, rate=0.1)
transfer(tom, eva, 20)
transfer(tom, eva, 500)
eva.end_of_year()
tom.pay_in(5).pay_in(5).pay_out(3)
print(tom, eva, Account.count, sep=" | ")
