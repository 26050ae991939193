x = 3
y = 2
if x == 1 or y == 2:
    print("one of them fits")
if x == 3 and (y == 1 or y == 2):
    print("both")
if not x == 4 and y != 9:
    print("not nine")
if x in (1, 2, 3) or y in [7, 8]:
    print("found")
