def walk(steps):
    print(steps)


walk(steps=2)
walk(stepz=2)
