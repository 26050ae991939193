score = 0


def win(points):
    global score, best
    score += points
    best = score


win(3)
win(4)
say(score, best)
