votes = {"cats": 7, "dogs": 5, "snakes": 1}
longest = max(len(name) for name in votes)
for name, n in sorted(votes.items(), key=lambda item: -item[1]):
    print(f"{name:>{longest}} {'█' * n} {n}")
