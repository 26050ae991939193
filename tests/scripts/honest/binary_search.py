import bisect

def search(numbers, wanted):
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == wanted:
            return middle
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1

primes = [2, 3, 5, 7, 11, 13, 17]
for n in (2, 11, 17, 4):
    print(n, search(primes, n), bisect.bisect_left(primes, n))
