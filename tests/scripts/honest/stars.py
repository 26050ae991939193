def total(first, *others, times=1, **named):
    return (first + sum(others)) * times + len(named)


numbers = [1, 2, 3]
first, *middle, last = numbers
options = {"times": 2}
say(total(*numbers, **options), first, middle, last)
print(*numbers, sep=", ", end="!\n")
