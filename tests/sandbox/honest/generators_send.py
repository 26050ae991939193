def average():
    """Tells the average of everything that was sent."""
    total, count, result = 0, 0, None
    while True:
        value = yield result
        if value is None:
            return f"{count} numbers"
        total += value
        count += 1
        result = total / count


a = average()
next(a)
for n in (10, 20, 60):
    print(a.send(n))
try:
    a.send(None)
except StopIteration as stop:
    print("end:", stop.value)


def inner():
    got = yield "first"
    print("inner got", got)
    return got * 2


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from "xyz"
    yield from range(result)


o = outer()
print(next(o))
print(o.send(2))
print(list(o))


def careful():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("thrown in:", error)
        yield "repaired"
    finally:
        print("tidy up")


c = careful()
print(next(c), c.throw(ValueError("splash")))
c.close()
c = careful()
next(c)
c.close()
print(list(c))
