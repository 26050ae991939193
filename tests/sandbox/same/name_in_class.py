class Dog:
    legs = 4

    def count(self):
        return legs


print(Dog().count())
