class Managed:
    """Make a context manager of a generator that yields once."""

    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        self.generator = self.function(*args)
        return self

    def __enter__(self):
        return next(self.generator)

    def __exit__(self, *problem):
        next(self.generator, None)


@Managed
def frame(title):
    print("+", title.center(12, "-"), "+")
    yield lambda text: print("|", text.ljust(12), "|")
    print("+", "-" * 12, "+")


with frame("Zoo") as line:
    line("lion")
    line("zebra")
with (
    frame("Farm") as line,
):
    line("cow")
