print(1 + 1)
total = 5 + "5"
