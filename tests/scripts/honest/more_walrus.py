import random
random.seed(7)
while (roll := random.randint(1, 6)) != 6:
    print("rolled", roll)
print("a six at last")
data = [4, 8, 15, 16, 23, 42]
if (n := len(data)) > 5:
    print(f"{n} numbers")
print([half for d in data if (half := d / 2) > 7])
