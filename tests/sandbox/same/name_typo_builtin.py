numbers = [3, 1, 2]
for n in numbers:
    prnit(n)
