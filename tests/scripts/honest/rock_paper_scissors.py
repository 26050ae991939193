import random
random.seed(13)
BEATS = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
points = {"me": 0, "you": 0}
while max(points.values()) < 3:
    me, you = random.choices(list(BEATS), k=2)
    if me == you:
        print("both", me)
    elif BEATS[me] == you:
        points["me"] += 1
    else:
        points["you"] += 1
print(points)
