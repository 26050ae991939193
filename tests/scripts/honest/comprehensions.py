numbers = [n * n for n in range(5) if n != 2]
pairs = {(x, y) for x in numbers for y in numbers}
names = {str(n): n for n in numbers}
print(len(pairs), names["1"], sum(n for n in numbers))
