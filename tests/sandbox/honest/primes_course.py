def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


def sieve(limit):
    marks = [True] * (limit + 1)
    marks[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if marks[n]:
            marks[n * n::n] = [False] * len(range(n * n, limit + 1, n))
    return [n for n, mark in enumerate(marks) if mark]


def factors(n):
    result = []
    d = 2
    while n > 1:
        while n % d == 0:
            result.append(d)
            n //= d
        d += 1
    return result


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print([n for n in range(40) if is_prime(n)])
print(len(sieve(2000)), sieve(30), sieve(2000)[-1])
print(factors(360), factors(97), " x ".join(map(str, factors(1001))), gcd(84, 36))
for n in range(2, 30):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print("are primes")
perfect = [n for n in range(2, 500) if sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n]
print("perfect:", perfect)
