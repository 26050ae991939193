def pyramid(size, sign="*"):
    return [sign * (2 * row + 1) for row in range(size)]

tower = pyramid(3) + pyramid(4, sign="#")
for line in tower:
    say(line.center(len(tower[-1])))
