import random
random.seed(3)

def roll():
    return random.randint(1, 6)

for eyes in iter(roll, 1):
    print("rolled", eyes)
print("a one ends it")
