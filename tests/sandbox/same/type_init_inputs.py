class Cat:
    def __init__(self, name, age):
        self.name = name
        self.age = age


tom = Cat("Tom", 3)
print(tom.name)
kitty = Cat("Kitty")
