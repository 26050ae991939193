from abc import ABC, abstractmethod
import math


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """Gives the area."""

    @property
    @abstractmethod
    def corners(self):
        ...

    def describe(self):
        return f"{self.name}: area {self.area():.2f}, {self.corners} corners"


class Circle(Shape):
    corners = 0

    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2


class Rectangle(Shape):
    def __init__(self, a, b, name="rectangle"):
        super().__init__(name)
        self.a, self.b = a, b

    @property
    def corners(self):
        return 4

    def area(self):
        return self.a * self.b


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, name="square")


for shape in sorted([Circle(1), Rectangle(2, 3), Square(1.5)], key=lambda s: s.area()):
    print(shape.describe())
try:
    Shape("nothing")
except TypeError as error:
    print("TypeError:", "abstract" in str(error))
print(issubclass(Square, Shape), isinstance(Circle(2), Rectangle), Square(2).corners)
