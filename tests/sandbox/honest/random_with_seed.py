import random

random.seed(42)
rolls = [random.randint(1, 6) for _ in range(500)]
print(min(rolls) == 1, max(rolls) == 6, all(1 <= r <= 6 for r in rolls), 1500 < sum(rolls) < 2000)
print(sorted(set(rolls)))

deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "23456789TJQKA"]
shuffled = deck[:]
random.shuffle(shuffled)
print(shuffled != deck, sorted(shuffled) == sorted(deck), len(shuffled))
hand = random.sample(deck, 5)
print(len(set(hand)), all(card in deck for card in hand))
print(random.choice(["only one"]), random.choice(range(7, 8)), len(random.choices("ab", k=20)), 0 <= random.random() < 1)
print(2 <= random.uniform(2, 3) <= 3, random.randrange(0, 10, 5) in (0, 5), random.choices([1, 2], weights=[1, 0], k=3))

random.seed("pyland")
first = [random.random() for _ in range(5)]
random.seed("pyland")
print(first == [random.random() for _ in range(5)])
mine = random.Random(7)
yours = random.Random(7)
print(mine.randint(0, 1000) == yours.randint(0, 1000), abs(sum(mine.gauss(0, 1) for _ in range(300))) < 100)


def heads(tosses):
    return sum(random.choice([True, False]) for _ in range(tosses))


print(300 < heads(1000) < 700)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(2000))
print("pi is about 3:", 2.6 < 4 * inside / 2000 < 3.7)
