fruit = {"apple", "pear", "plum", "cherry", "fig"}
for one in fruit:
    print(one)
fruit.add("kiwi")
fruit.remove("pear")
fruit.add("pear")
print(fruit, len(fruit), "fig" in fruit)
print(fruit.pop(), ", ".join(fruit), sorted(fruit), max(fruit, key=len))
print({letter for letter in "hello world"}, set("banana"), frozenset("banana"), set())
first, *others = {(1, 2), (0.5, "x"), None, True}
print(first, others, [*{2.5, -1.5, 10**20}])
for place in {(3, 4), (1, 2), (2, 2)}:
    print(place)
