try:
    number = int("seven")
except KeyError:
    print("not this one")
finally:
    print("at the end")
