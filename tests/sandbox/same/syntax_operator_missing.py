a = 3
b = 4 a
print(b)
