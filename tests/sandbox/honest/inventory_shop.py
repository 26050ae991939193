class Item:
    def __init__(self, name, price, weight=1):
        self.name = name
        self.price = price
        self.weight = weight

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.price})"

    def __eq__(self, other):
        return isinstance(other, Item) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.price < other.price


class Weapon(Item):
    def __init__(self, name, price, power):
        super().__init__(name, price, weight=power // 2)
        self.power = power


class Inventory:
    LIMIT = 12

    def __init__(self, coins):
        self.__coins = coins
        self.__items = {}

    @property
    def weight(self):
        return sum(item.weight * n for item, n in self.__items.items())

    def buy(self, item, n=1):
        if self.__coins < item.price * n:
            return "too expensive"
        if self.weight + item.weight * n > self.LIMIT:
            return "too heavy"
        self.__coins -= item.price * n
        self.__items[item] = self.__items.get(item, 0) + n
        return f"bought {n} {item.name}{'s' * (n > 1)}"

    def __str__(self):
        lines = [f"{n} x {item.name}" for item, n in sorted(self.__items.items())]
        return "\n".join(lines + [f"{self.__coins} coins, {self.weight} kg"])


apple, sword, gold = Item("apple", 2), Weapon("sword", 30, 14), Item("gold bar", 5, 100)
mine = Inventory(50)
for thing, n in [(apple, 3), (sword, 1), (sword, 1), (gold, 1), (apple, 1)]:
    print(mine.buy(thing, n))
print(mine)
print(sorted([sword, gold, apple]), apple == Item("apple", 9), apple in [sword, Item("apple", 0)])
