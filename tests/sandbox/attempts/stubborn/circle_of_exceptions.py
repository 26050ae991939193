# Ends with exceptions that are each other's causes, in a circle, within groups, ten thousand frames deep.
one, other = ValueError("one" * 100_000), KeyError("other\x00\x1b[2J\ud800")
one.__cause__, other.__cause__ = other, one
one.__context__, other.__context__ = other, one


def down(depth):
    if depth:
        down(depth - 1)
    raise ExceptionGroup("group", [one, other] * 10_000)


down(500)
