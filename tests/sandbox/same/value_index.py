print("abc".index("c"))
print([1, 2].index(7))
