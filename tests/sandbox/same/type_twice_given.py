def walk(steps, word="hi"):
    print(word, steps)


walk(1)
walk(1, steps=2)
