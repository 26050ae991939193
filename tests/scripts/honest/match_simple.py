def act(order):
    match order:
        case "north" | "south" | "east" | "west":
            return "walk " + order
        case "cut":
            return "snip"
        case "":
            return "nothing to do"
        case _:
            return "I do not know " + order

for order in ["north", "cut", "", "fly"]:
    print(act(order))
