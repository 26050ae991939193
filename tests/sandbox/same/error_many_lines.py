result = sum([
    1,
    2,
    "three",
    4,
])
print(result)
