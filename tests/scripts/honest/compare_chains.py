x = 5
y = 5
same = x == y == 5
say(same, x != y, x is not None)
if (x == 1) or (x == 2) or y in [1, 2]:
    pass
if x == 1 or y == 2:
    pass
