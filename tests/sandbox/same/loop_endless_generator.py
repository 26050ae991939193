def numbers():
    while True:
        yield 1


print(next(numbers()))
print(sum(numbers()))
