pupils = [("Ben", 12, 1.3), ("Ada", 10, 2.0), ("Cleo", 12, 1.0), ("dan", 9, 3.7)]
print(sorted(pupils))
print(sorted(pupils, key=lambda p: p[1], reverse=True))
print(sorted(pupils, key=lambda p: (-p[1], p[0])))
print(min(pupils, key=lambda p: p[2]), max(pupils, key=lambda p: len(p[0])))
print(sorted("hello World", key=str.lower), sorted(["b", "A", "c"]), sorted({3, 1, 2}))
names = ["zoe", "Émile", "adam", "Óscar"]
names.sort(key=lambda n: n.casefold().replace("é", "e").replace("ó", "o"))
print(names)


def bubble(numbers):
    numbers = list(numbers)
    swaps = 0
    for end in range(len(numbers) - 1, 0, -1):
        for i in range(end):
            if numbers[i] > numbers[i + 1]:
                numbers[i], numbers[i + 1] = numbers[i + 1], numbers[i]
                swaps += 1
    return numbers, swaps


def quick(numbers):
    if len(numbers) < 2:
        return numbers
    pivot, *rest = numbers
    return quick([n for n in rest if n < pivot]) + [pivot] + quick([n for n in rest if n >= pivot])


def merge(numbers):
    if len(numbers) < 2:
        return numbers
    middle = len(numbers) // 2
    left, right = merge(numbers[:middle]), merge(numbers[middle:])
    result = []
    while left and right:
        result.append((left if left[0] <= right[0] else right).pop(0))
    return result + left + right


def insertion(numbers):
    result = []
    for n in numbers:
        i = len(result)
        while i > 0 and result[i - 1] > n:
            i -= 1
        result.insert(i, n)
    return result


mixed = [(i * 37 + 11) % 50 for i in range(40)]
print(bubble([5, 1, 4, 2, 8]), bubble(mixed)[0] == sorted(mixed) == quick(mixed) == merge(mixed) == insertion(mixed))
print(quick([3, 1, 2, 3, 1]), merge([9, 8, 7]), insertion([2, 1]))
