class Fibonacci:
    """An iterator over the first numbers."""

    def __init__(self, count):
        self.count = count
        self.a, self.b = 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        result = self.a
        self.a, self.b = self.b, self.a + self.b
        return result


for number in Fibonacci(10):
    print(number, end=" ")
print()
it = iter(Fibonacci(2))
print(next(it), next(it), next(it, "no more"))
