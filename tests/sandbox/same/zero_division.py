cakes = 12
for children in range(3, -1, -1):
    print(cakes / children)
