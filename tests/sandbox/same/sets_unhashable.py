good = {1, (2, 3)}
print(good)
bad = {"a", [4, 5], "b"}
