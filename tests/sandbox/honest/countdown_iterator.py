class Countdown:
    """Counts down from a number: an iterator by hand."""

    def __init__(self, start):
        self.now = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.now < 0:
            raise StopIteration
        self.now -= 1
        return self.now + 1


for number in Countdown(5):
    print(number, end=" ")
print("Lift off!")

rocket = Countdown(2)
print(next(rocket), next(rocket), next(rocket), next(rocket, "empty"))
print(list(Countdown(3)), max(Countdown(9)), sum(Countdown(10)))
first, *others = Countdown(4)
print(first, others)

rolls = iter([3, 5, 2, 6, 1, 4])
for roll in iter(lambda: next(rolls), 6):
    print("rolled", roll)
print("after the six:", list(rolls))
try:
    next(iter([]))
except StopIteration:
    print("nothing inside")
