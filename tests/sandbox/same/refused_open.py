print("before")
file = open("x")
print(file.read())
