class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name

    def sound(self):
        return "..."

    def speak(self):
        return f"{self.name} says {self.sound()} on {self.legs} legs"


class Dog(Animal):
    def sound(self):
        return "woof"


class Bird(Animal):
    legs = 2

    def __init__(self, name, can_fly=True):
        super().__init__(name)
        self.can_fly = can_fly

    def sound(self):
        return "tweet"

    def speak(self):
        return super().speak() + (" and flies" if self.can_fly else "")


zoo = [Dog("Rex"), Bird("Tweety"), Bird("Pingu", can_fly=False), Animal("Thing")]
for animal in zoo:
    print(animal.speak())
print(sum(isinstance(a, Bird) for a in zoo), issubclass(Dog, Animal))
