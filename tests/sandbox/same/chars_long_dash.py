x = 7 – 3
print(x)
