score = 0
lives = 3

def hit():
    global score, lives
    score += 10
    if score % 20 == 0:
        lives += 1

def miss():
    global lives
    lives -= 1

for shot in "xx-x--x":
    if shot == "x":
        hit()
    else:
        miss()
print("score", score, "lives", lives)
