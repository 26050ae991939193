class Robot:
    def __init__(self, name):
        name = name

    def hello(self):
        return "I am " + self.name


print(Robot("R2").hello())
