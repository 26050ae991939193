"""Animals that make noises: inheritance over several levels."""


class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name
        self.energy = 10

    def noise(self):
        raise NotImplementedError("each animal has its own noise")

    def speak(self):
        self.energy -= 1
        return f"{self.name} the {type(self).__name__} says {self.noise()}"


class Dog(Animal):
    def noise(self):
        return "Woof"


class Puppy(Dog):
    def __init__(self, name, age=1):
        super().__init__(name)
        self.age = age

    def noise(self):
        return super().noise().lower() + "!" * self.age


class Bird(Animal):
    legs = 2

    def noise(self):
        return "Tweet"


zoo = [Dog("Rex"), Puppy("Bobby", 3), Bird("Tweety")]
for animal in zoo:
    print(animal.speak(), "and has", animal.legs, "legs")
print([animal.energy for animal in zoo])
print(issubclass(Puppy, Animal), isinstance(zoo[1], Dog), isinstance(zoo[2], Dog))
try:
    Animal("Nobody").speak()
except NotImplementedError as problem:
    print("Oops:", problem)
print(hasattr(zoo[1], "age"), hasattr(zoo[0], "age"), getattr(zoo[0], "age", "no age"))
setattr(zoo[0], "age", 7)
print(zoo[0].age)
