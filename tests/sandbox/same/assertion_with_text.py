def half(n):
    assert n % 2 == 0, "only even numbers"
    return n // 2


print(half(8))
print(half(7))
