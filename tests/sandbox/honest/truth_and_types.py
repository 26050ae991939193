things = [0, 1, -1, 0.0, "", " ", "0", [], [0], {}, {"a": 1}, (), (None,), None, True, False, set(), range(0), ...]
for thing in things:
    print(f"{str(thing):<10} {type(thing).__name__:<12} {bool(thing)}")
print(1 == 1.0, "1" == 1, [] == (), None == False, True + True, "a" < "b")
print(0 or "default", "first" or "second", 0 and 1 / 0, not 0, 5 and 6, None or [] or {})
print(isinstance(True, int), isinstance(3, (int, str)), issubclass(bool, int), type(3) == int, type(int).__name__)
print(int("12") + float("0.5"), str(12) + "0", list("abc"), tuple([1]), set([1, 1]), dict([("a", 1)]), bool("False"))
print(repr("it's"), repr('say "x"'), str(None), repr(1.0), ascii("é"), repr([1, "a"]), repr("a\nb"))
print("=" * 5, "-" * 0, [0] * 3, (1,) * 2)
a = b = [1]
b += [2]
c = a
c = c + [3]
print(a, b, c, a is b, a is c)
x = 5
x += 2
x *= 3
x -= 1
x //= 2
x **= 2
x %= 30
x <<= 2
x |= 1
x ^= 3
print(x, -x, +x, ~x)
grade = "good" if x > 20 else "fine" if x > 10 else "poor"
print(grade, 3 < 5 != 7, not 1 > 2)


class Nothing:
    pass


nothing = Nothing()
nothing.color = "clear"
print(bool(nothing), nothing.color, nothing == nothing, Nothing.__name__, isinstance(nothing, object))
lambda_name = (lambda: 0).__name__
print(lambda_name, print.__name__, str.__name__, len.__name__)
