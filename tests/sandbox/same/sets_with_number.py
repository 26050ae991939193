keys = {"red", "blue"}
print(keys | {"green"})
print(keys & 5)
