class Pizza:
    sold = 0

    def __init__(self, *toppings):
        self.toppings = toppings
        Pizza.sold += 1

    @classmethod
    def margherita(cls):
        return cls("tomato", "cheese")

    @classmethod
    def parse(cls, text):
        return cls(*text.split("+"))

    @staticmethod
    def price(count):
        return 5 + 1.5 * count

    def __str__(self):
        return f"{' & '.join(self.toppings)}: {self.price(len(self.toppings)):.2f}"


print(Pizza.margherita())
print(Pizza.parse("ham+egg+corn"))
print(Pizza.sold, Pizza.price(0))
