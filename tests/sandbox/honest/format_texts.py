class Hero:
    def __init__(self, name, lives):
        self.name = name
        self.lives = lives


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}?>"


print("{} and {}".format("salt", "pepper"))
print("{1} before {0}".format("b", "a"))
print("{x}-{y}-{x}".format(x=1, y=2))
print("{:>6}|{:<6}|{:^6}".format("a", "b", "c"))
print("{:.3f} {:5d} {:05d} {:+d}".format(3.14159, 42, 42, 42))
print("{0[0]} {0[2]} {1[key]}".format([10, 20, 30], {"key": "value"}))
print("{h.name} has {h.lives} lives".format(h=Hero("Pia", 3)))
print("{:{}}|".format("wide", 8))
print("{!r} {!s}".format("q", "q"))
print("Dear {name}, your {thing} is ready".format_map(Missing(name="Tom")))
print("%s is %d years, %.1f m, %5s|%-5s|%05d %x %%" % ("Eve", 9, 1.345, "a", "b", 42, 255))
print("%(a)s %(b)s" % {"a": "left", "b": "right"})
template = "{greeting}, {name}!"
for greeting in ("Hello", "Hola", "Bonjour"):
    print(template.format(greeting=greeting, name="you"))
table = [("apple", 3, 0.5), ("kiwi", 12, 0.25)]
for name, n, each in table:
    print("{:<8}{:>4}{:>8.2f}".format(name, n, n * each))
print("{{}} {}".format("literal"))
