def a(x):
    return b(x) + 1


def b(x):
    return c(x) * 2


def c(x):
    return x["key"]


print(a({"key": 3}))
print(a({"kay": 3}))
