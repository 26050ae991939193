import random

def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        j = i
        while j > 0 and items[j - 1] > items[j]:
            items[j - 1], items[j] = items[j], items[j - 1]
            j -= 1
    return items

def quick(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])

def merge(items):
    if len(items) < 2: return items
    middle = len(items) // 2
    a, b = merge(items[:middle]), merge(items[middle:])
    result = []
    while a and b:
        result.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return result + a + b

def selection(items):
    rest, done = list(items), []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        done.append(smallest)
    return done

random.seed(0)
data = [random.randrange(100) for _ in range(25)]
for sort in (insertion, quick, merge, selection):
    assert sort(data) == sorted(data)
print("all four agree")
