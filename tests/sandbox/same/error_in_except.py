try:
    print(1 / 0)
except ZeroDivisionError:
    print("dividing by zero")
    print("problem: " + 0)
