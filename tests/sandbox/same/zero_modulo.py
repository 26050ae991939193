def even(n, by):
    return n % by == 0


print(even(4, 2))
print(even(4, 0))
