total = 0


def add_to_total(amount):
    global total
    total += amount


def make_counter(start=0, step=1):
    count = start

    def counter():
        nonlocal count
        count += step
        return count

    return counter


def make_adders():
    return [lambda x, n=n: x + n for n in range(3)]


def late_adders():
    return [lambda x: x + n for n in range(3)]


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value
    return composed


for i in range(5):
    add_to_total(i)
print("total", total)
one, five = make_counter(), make_counter(100, 5)
print(one(), one(), five(), one(), five())
print([f(10) for f in make_adders()], [f(10) for f in late_adders()])
shout = compose(str.strip, str.upper, lambda s: s + "!", list)
print(shout("  hey "))


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x
        return inner() + "+middle"

    return middle(), x


x = "global"
print(outer(), x)
