numbers = []
print(sum(numbers))
print(max(numbers))
