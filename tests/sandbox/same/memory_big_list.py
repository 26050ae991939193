print("start")
big = [0] * 10 ** 11
print(len(big))
