limit = 60
is_prime = [True] * (limit + 1)
is_prime[0] = is_prime[1] = False
n = 2
while n * n <= limit:
    if is_prime[n]:
        for multiple in range(n * n, limit + 1, n):
            is_prime[multiple] = False
    n += 1
print(*(i for i, p in enumerate(is_prime) if p), sep=", ")
