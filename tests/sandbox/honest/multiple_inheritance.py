class Base:
    def __init__(self):
        self.log = ["Base"]

    def hello(self):
        return ["base"]


class Swimmer(Base):
    def __init__(self, *, depth=1, **rest):
        super().__init__(**rest)
        self.depth = depth
        self.log.append("Swimmer")

    def hello(self):
        return ["swim"] + super().hello()


class Flyer(Base):
    def __init__(self, *, height=10, **rest):
        super().__init__(**rest)
        self.height = height
        self.log.append("Flyer")

    def hello(self):
        return ["fly"] + super().hello()


class LoudMixin:
    def shout(self):
        return " ".join(self.hello()).upper()


class Duck(LoudMixin, Swimmer, Flyer):
    def hello(self):
        return ["duck"] + super().hello()


duck = Duck(depth=3, height=50)
print(duck.log, duck.hello(), duck.shout(), duck.depth, duck.height)


class Plugin:
    known = {}

    def __init_subclass__(cls, short=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.known[short or cls.__name__.lower()] = cls


class Dance(Plugin, short="d"):
    pass


print(sorted(Plugin.known), type(Plugin.known["d"]()).__name__, isinstance(duck, (str, Flyer)))
