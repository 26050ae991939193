word = "cat"
print(word[-1], word[3])
