n = 1
while True:
    print("number", n)
    n += 1
