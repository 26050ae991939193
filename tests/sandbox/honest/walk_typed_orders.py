while True:
    order = input("Order? ").strip().lower()
    if order == "stop":
        break
    match order.split():
        case ["east"]:
            move_east()
        case ["east", number]:
            move_east(int(number))
        case ["west", *rest]:
            move_west(int(rest[0]) if rest else 1)
        case ["say", *words]:
            say(" ".join(words))
        case _:
            print("I cannot", order)
            continue
    print("ok")
print("Bye")
