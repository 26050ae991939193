# Words of level 5: tables of what is known already
memo = {}


def stairs(n):
    if n in memo:
        return memo[n]
    if n <= 2:
        memo[n] = n
    else:
        memo[n] = stairs(n - 1) + stairs(n - 2)
    return memo[n]


def coins(amount, kinds=(1, 2, 5, 10, 20, 50)):
    ways = [1] + [0] * amount
    for kind in kinds:
        for a in range(kind, amount + 1):
            ways[a] += ways[a - kind]
    return ways[amount]


def longest_common(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            if x == y:
                table[i][j] = table[i - 1][j - 1] + x
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1], key=len)
    return table[-1][-1]


def knapsack(things, limit):
    best = {0: (0, [])}
    for name, weight, worth in things:
        for used, (value, names) in sorted(best.items(), reverse=True):
            new = used + weight
            if new <= limit and best.get(new, (-1, []))[0] < value + worth:
                best[new] = value + worth, names + [name]
    return max(best.values())


print(stairs(10), stairs(100), len(memo))
print(coins(10), coins(100), coins(0))
print(longest_common("programming", "algorithm"))
print(knapsack([("gold", 5, 60), ("book", 3, 20), ("rope", 2, 25), ("lamp", 4, 40)], 9))
pascal = [[1]]
for _ in range(6):
    row = pascal[-1]
    pascal.append([1] + [a + b for a, b in zip(row, row[1:])] + [1])
for row in pascal:
    print(" ".join(map(str, row)).center(20).rstrip())
