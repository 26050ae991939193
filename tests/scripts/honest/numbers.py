big = 1_000_000
small = 1.5e-3
half = .5
hexed = 0xFF + 0b101
zero = 00
say(big // 7, small ** 2, -half, +hexed, ~zero, 7 % 3, 1 << 2, 5 & 3 | 4 ^ 1)
