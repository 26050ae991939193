m = __import__("os")
print(m)
