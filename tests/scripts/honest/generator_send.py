def average():
    total = 0
    count = 0
    result = None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count

runner = average()
next(runner)
for value in (10, 20, 60):
    print(runner.send(value))
runner.close()
