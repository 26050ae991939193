text = "ha"
for i in range(200):
    text = text + text
print(len(text))
