import random

beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
random.seed(1)


def play(you, computer):
    if you == computer:
        return "draw"
    if beats[you] == computer:
        return "you"
    return "computer"


results = {"you": 0, "computer": 0, "draw": 0}
while True:
    you = input("rock, paper or scissors? ")
    if you == "":
        break
    if you not in beats:
        print("I do not know", you)
        continue
    computer = random.choice(list(beats))
    assert computer in ("rock", "paper", "scissors")
    results[play(you, computer)] += 1
print("We played", sum(results.values()), "games")
for a in beats:
    print(f"{a:>8}", *(f"{play(a, b):>8}" for b in beats))
winners = [play(random.choice(list(beats)), random.choice(list(beats))) for _ in range(600)]
print(all(winners.count(kind) > 100 for kind in results))
