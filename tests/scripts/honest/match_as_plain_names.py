# match, case and type are only sometimes special
match = {"red": 1}
case = match["red"]
match["blue"] = case + 1
print(match, case)
import random
random.seed(1)
match (case, random.randint(1, 1)):
    case (1, 1):
        print("pair of ones")
    case _:
        print("something else")
