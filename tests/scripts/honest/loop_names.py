for i in range(3):
    last = i
print(i, last)
for a, (b, c) in [(1, (2, 3))]:
    print(a + b + c)
for letter in "abc":
    print(letter)
