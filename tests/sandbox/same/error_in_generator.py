def halves(numbers):
    for n in numbers:
        yield n / 2


for half in halves([2, 4, "six"]):
    print(half)
