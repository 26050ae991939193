stepCount = 0
MaxSteps = 3
hasSeenWall = False
def goOneStep():
    global stepCount, hasSeenWall
    if canGo():
        move_forward()
        stepCount += 1
    else:
        hasSeenWall = True
def canGo():
    return can_move(ahead)
while stepCount < MaxSteps and not hasSeenWall:
    goOneStep()
say(stepCount)
