def steps(most):
    count = 0
    while True:
        count += 1
        if count > most:
            return
        yield count


for step in steps(3):
    move_east(step)
total = sum(n for n in steps(4) if n % 2)
say(total)
