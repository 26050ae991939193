things = ["a", "b", "c", "d"]
middle = len(things) / 2
print(things[middle])
