🐍 = 3
print(🐍)
