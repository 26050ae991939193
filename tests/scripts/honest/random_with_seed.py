import random

random.seed(2024)
print(random.choice(["red", "green"]), random.random() < 1, random.uniform(2, 3) >= 2)
cards = list(range(1, 11))
random.shuffle(cards)
print(sorted(random.sample(cards, 3)), random.randrange(0, 10, 5) in (0, 5))
print(random.choices("ab", weights=[1, 0], k=3))
lucky = random.Random(5)
print(lucky.randint(1, 3) == random.Random(5).randint(1, 3))
