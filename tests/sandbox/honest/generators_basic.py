def count_up(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


def evens(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n


def squares(numbers):
    return (n * n for n in numbers)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(squares(evens(count_up(12)))))
for f in fibonacci():
    if f > 100:
        break
    print(f, end=" ")
print()
g = fibonacci()
print([next(g) for _ in range(10)])
print(sum(n for n in count_up(101)))
print(any(n > 3 for n in count_up(5)), all(n > 3 for n in count_up(5)))


def words(text):
    word = ""
    for char in text:
        if char.isalpha():
            word += char
        elif word:
            yield word
            word = ""
    if word:
        yield word


print(*words("Hello, world: it's me!"), sep="|")
print(dict(zip(words("a b c"), count_up(3))))
