age = input("How old? ")
print(age + 1)
