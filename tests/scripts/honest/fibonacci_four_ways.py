from functools import cache, reduce

@cache
def fib_recursive(n):
    return n if n < 2 else fib_recursive(n - 1) + fib_recursive(n - 2)

def fib_loop(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a

def fib_list(n):
    numbers = [0, 1]
    while len(numbers) <= n: numbers.append(numbers[-1] + numbers[-2])
    return numbers[n]

fib_reduce = lambda n: reduce(lambda pair, _: (pair[1], sum(pair)), range(n), (0, 1))[0]

for way in (fib_recursive, fib_loop, fib_list, fib_reduce):
    print(way(20))
