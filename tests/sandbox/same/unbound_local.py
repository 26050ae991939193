score = 0


def add():
    score = score + 1
    return score


print(score)
print(add())
