n = int(input("Number? "))
print(n * 2)
m = int(input("Another? "))
print(n + m)
