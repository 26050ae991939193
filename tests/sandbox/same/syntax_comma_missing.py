things = ["a", "b" 5, "c"]
print(things)
