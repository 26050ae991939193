numbers = [3, 1, 2].sort()
print(numbers)
print(numbers[0])
