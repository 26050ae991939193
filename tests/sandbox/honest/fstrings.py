price, count, name = 4.5, 12, "tea"
width, digits = 10, 3
print(f"{name} costs {price} times {count} = {price * count}")
print(f"[{name:<{width}}] [{name:>{width}}] [{name:^{width}}] [{name:*^{width}}]")
print(f"{price:.2f} {price:08.3f} {price:{width}.{digits}f} {-price:+} {price:e}")
print(f"{count:b} {count:o} {count:x} {count:X} {count:#b} {count:#06x} {count:08b} {count + 60:c}")
print(f"{1234567:,} {1234567:_} {0.256:.1%} {12345.678:,.2f}")
print(f"{name!r} {name!s} {'é'!a} {price=} {count + 1 = } {name=!s}")
print(f"{{braces}} {'nested ' + name} {name.upper()!r:>8}")
print(f"{'yes' if count > 10 else 'no'} {[n * n for n in range(4)]} { {'a': 1}['a'] }")
print(f"{True:d} {3:5}|{3:<5}|{'3':5}|{3:^5}|{3.0:g}")
text = (
    f"first {count}\n"
    f"second {count // 5}"
)
print(text)
print(f"""three
  {name}
lines""")
for row in range(1, 4):
    print("".join(f"{row * col:>4}" for col in range(1, 6)))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "short":
            return f"{self.cents // 100}€"
        return f"{self.cents / 100:.2f} euro"


print(f"{Money(1250)} {Money(1250):short}", format(Money(5)), format(255, "x"))
