import math
from math import gcd, isclose, pi

print(round(pi, 3), math.sqrt(2) ** 2 == 2, isclose(math.sqrt(2) ** 2, 2))
print(gcd(12, 18), math.lcm(4, 6), math.floor(-2.5), math.ceil(2.1), -7 // 2, -7 % 3, 2 ** -1)
print(math.hypot(3, 4), math.degrees(pi), math.factorial(10), math.comb(49, 6), math.inf > 10 ** 100)
print(0b101, 0xff, 0o17, 1_000_000, 1e3, 3j * 3j, 7 & 3, 4 | 1, 6 ^ 2, ~5, 1 << 4, 256 >> 2)
