print(list(range(1, 3)))
print(list(range(0, 20, 5)))
for even in range(2, 11, 2):
    print(even, end=",")
print()
for back in range(5, -6, -5):
    print("back", back)
