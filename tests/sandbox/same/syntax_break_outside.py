x = 4
if x == 4:
    break
