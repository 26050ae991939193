class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("opening", self.name)
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            print("closing", self.name)
        else:
            print("closing", self.name, "because of", kind.__name__, "-", error)
        return kind is ZeroDivisionError

    def knock(self, times):
        print("knock " * times)


with Door("front door") as door:
    door.knock(3)

with Door("red") as one, Door("blue") as two:
    print(one.name, two.name)

with Door("broken door"):
    print(1 / 0)
print("still here")

try:
    with Door("kitchen"):
        raise KeyError("where is the key")
except KeyError as error:
    print("outside:", error)

with (
    Door("a") as a,
    Door("b"),
):
    a.knock(1)
