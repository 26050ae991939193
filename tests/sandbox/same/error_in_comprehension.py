words = ["one", "two", 3]
print([
    word.upper()
    for word in words
])
