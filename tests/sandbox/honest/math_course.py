import cmath
import math
from math import ceil, floor, gcd, pi, sqrt

print(sqrt(16), floor(-2.5), ceil(2.1), round(2.5), round(3.5), round(2.675, 2), round(1234, -2), math.trunc(-2.9))
print(gcd(12, 18), math.lcm(4, 6), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([2, 3, 4]))
print(f"{pi:.5f} {math.e:.5f} {math.tau:.3f} {math.sin(pi / 6):.3f} {math.cos(0)} {math.degrees(pi)} {math.radians(180):.4f}")
print(math.log2(8), math.log10(1000), f"{math.log(math.e ** 2):.1f}", math.hypot(3, 4), math.dist((0, 0), (6, 8)), math.fsum([0.1] * 10))
print(math.inf > 10 ** 100, math.isnan(math.nan), math.isclose(0.1 + 0.2, 0.3), 0.1 + 0.2 == 0.3, math.copysign(3, -1))
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, divmod(17, 5), 2 ** 10, 2 ** -1, pow(3, 4, 5), abs(-3), 7 / 2, 1e3, 5 // 2.0)
print(int(3.9), int("-12"), float("2.5"), int("ff", 16), bool(0), str(1.0), complex(1, 2), 1_000_000)
print(10 & 6, 10 | 6, 10 ^ 6, ~10, 1 << 4, 100 >> 2, bin(10), hex(255), oct(8), int("0b101", 0), 0xff, 0b11, 0o17)
print((255).bit_length(), (10).bit_count(), (0.5).as_integer_ratio(), (3.0).is_integer(), (5).to_bytes(2, "big"), 1.5.hex())
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * 1j, z ** 2, (1 + 1j) / (1 - 1j), f"{cmath.phase(1j):.3f}")
print(2 ** 200, len(str(3 ** 500)), 99 ** 20 % 1007, -(2 ** 70) // 3)
print(sum([1, 2, 3], 10), min(3, 1, 2), max([4, 9]), min([], default="none"), max("apple", "fig", key=len), 1 < 2 < 3, 3 > 2 == 2)
try:
    sqrt(-1)
except ValueError:
    print("no root of minus one, but", cmath.sqrt(-1))
print(sum(4 / (8 * k + 1) / (8 * k + 3) * 2 for k in range(1000)) - pi < 0.001)
