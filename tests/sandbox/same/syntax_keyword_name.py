class = "5b"
print(class)
