def make_counter(start=0):
    count = start

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


apples = make_counter()
pears = make_counter(100)
print(apples(), apples(), pears(), apples())
