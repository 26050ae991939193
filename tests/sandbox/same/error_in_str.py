class Pet:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return "pet " + self.nam


print("before")
print(Pet("Tom"))
