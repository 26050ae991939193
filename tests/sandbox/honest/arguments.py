def everything(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, sorted(more.items())


def only_names(*, name, loud=False):
    return name.upper() if loud else name


def only_places(x, y, /):
    return x - y


def collect(bag=None, *things):
    bag = [] if bag is None else bag
    bag.extend(things)
    return bag


def bad_default(thing, bag=[]):
    bag.append(thing)
    return bag


print(everything(1, d=4))
print(everything(1, 20, 30, 40, 50, d=60, e=70, f=80, a=90))
print(everything(*[1, 2, 3, 4], **{"d": 5, "z": 6}))
print(only_names(name="mia", loud=True), only_places(5, 3))
for wrong in (lambda: only_names("mia"), lambda: only_places(x=1, y=2), lambda: everything(), lambda: only_names(nam="x")):
    try:
        wrong()
    except TypeError as error:
        print("TypeError", type(error).__name__ == "TypeError")
print(collect(None, 1, 2), collect(), collect([0], *"ab"))
print(bad_default(1), bad_default(2))


def area(width: float, height: float = 1) -> float:
    """Gives the area of a rectangle."""
    return width * height


print(area(3), area(height=2, width=5), area.__doc__, area.__defaults__)
print((lambda *a, **k: (a, k))(1, 2, x=3), (lambda: None)(), (lambda x, y=1: x + y)(4))
print(callable(area), callable(3), print is print, max(*[4, 9, 2]))
print("a", "b", sep="", end="!\n")
print(*range(5), sep=" < ")
