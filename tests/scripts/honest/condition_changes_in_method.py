class Lamp:
    def __init__(self, oil):
        self.oil = oil

    def burn(self):
        self.oil -= 1

    def is_lit(self):
        return self.oil > 0


lamp = Lamp(4)
while lamp.is_lit():
    print("light", "*" * lamp.oil)
    lamp.burn()
print("dark")
