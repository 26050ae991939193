point = (1, 0)
match point:
    case (x, 0):
        print(x / 0)
    case _:
        print("other")
