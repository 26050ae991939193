class Person:
    @property
    def name(self):
        return self.name


print(Person().name)
