data = [0]
while True:
    data = data + data
