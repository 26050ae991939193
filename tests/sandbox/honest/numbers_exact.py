from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Fraction(1, 10) + Fraction(2, 10))
half, third = Fraction(1, 2), Fraction("1/3")
print(half + third, half * third, half / third, half > third, float(half), Fraction(6, 8).numerator, Fraction(0.75))
print(sum([Fraction(1, n) for n in range(1, 7)]), max(half, third), half ** 3, int(Fraction(7, 2)))
price = Decimal("19.99")
print(price * 3, (price / 3).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), -price, round(price, 1))
print(Decimal(7) // 2, Decimal(7) % 2, Decimal("1.10"), Decimal("1.10") == Decimal("1.1"), int(price))


def egypt(fraction):
    """Splits a fraction as the Egyptians did: 1/a + 1/b + ..."""
    parts = []
    while fraction:
        below = -(-fraction.denominator // fraction.numerator)
        parts.append(f"1/{below}")
        fraction -= Fraction(1, below)
    return " + ".join(parts)


print(egypt(Fraction(3, 4)), "|", egypt(Fraction(6, 7)))
big = 2 ** 127 - 1
print(big, f"{big:,}", big % 10, len(str(big)), sum(map(int, str(big))), big.bit_length())
print(10 ** 30 + 1, -(10 ** 20) // 7, 10 ** 18 * 10 ** 18 == 10 ** 36, int("9" * 30) + 1)
print(float("inf") - 1, float("-inf") < 0, 1e-7, 1e16, 123456789.0 * 10, 5e-324 > 0, -0.0, round(-0.5))
