count = 0
while count < 10:
    total = count + 1
print("never")
