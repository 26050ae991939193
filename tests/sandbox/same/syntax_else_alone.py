x = 1
else:
    print("other")
