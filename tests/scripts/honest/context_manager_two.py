class Swallow:
    """Ignore one sort of problem."""
    def __init__(self, *kinds):
        self.kinds = kinds
        self.caught = None
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        self.caught = value
        return kind is not None and issubclass(kind, self.kinds)

with Swallow(ZeroDivisionError) as net, Swallow(KeyError, IndexError) as basket:
    print([1, 2][5])
print(repr(basket.caught), net.caught)
with Swallow(ZeroDivisionError) as net:
    print(1 / 0)
print("caught:", net.caught)
