pupils = [("Ann", 9), ("Ben",), ("Cem", 8)]
print(sorted(pupils, key=lambda p: p[1]))
