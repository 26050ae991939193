print = "hello"
print("world")
