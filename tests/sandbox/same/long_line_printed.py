text = "banana" * 2000
print(text)
print(len(text))
number = int(text)
