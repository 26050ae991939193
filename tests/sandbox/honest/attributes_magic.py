class Positive:
    """A descriptor: only positive numbers may be kept."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, value)


class Box:
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        """The area of the box."""
        return self.width * self.height

    @area.deleter
    def area(self):
        print("you cannot delete the area")


class Flexible:
    def __init__(self, **things):
        self.things = things

    def __getattr__(self, name):
        if name in ("color", "size"):
            return f"no {name} yet"
        raise AttributeError(f"what is {name}?")

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


box = Box(2, 3)
print(box.area, vars(box))
del box.area
try:
    box.width = 0
except ValueError as error:
    print(error)
f = Flexible(a=1)
f.color = "red"
print(f.color, f.size, f.things, hasattr(f, "weight"), getattr(f, "weight", "?"))
del f.color
print(f.color, [name for name in dir(box) if not name.startswith("_")], callable(box), type(box) is Box)
