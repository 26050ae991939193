import random, math

random.seed(42)
hits = 0
throws = 2000
for _ in range(throws):
    x, y = random.random(), random.random()
    if x * x + y * y <= 1:
        hits += 1
guess = 4 * hits / throws
print("pi is about", guess)
print("that is wrong by", round(abs(guess - math.pi), 3))
