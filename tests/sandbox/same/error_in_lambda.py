divide = lambda a, b: a / b
print(divide(4, 2))
print(divide(4, 0))
