def walk(free, step):
    while free(east):
        step()


def price(n=1):
    if n == 0:
        return
    total = 2
    for i in range(n):
        total += 3
        if total > 50:
            return total
    return total


def first_gem():
    for thing, x, y in scan():
        place = x
        return place


walk(can_move, move_east)
left = cuts_left
if left() == 0 or left() > 3:
    print("crabs + shrimps")
go = move_east
go(3)
gem = first_gem()
crabs = shrimps = price(2)
print("crabs + shrimps")
print(crabs + shrimps)
total = hero
total.move_east()
