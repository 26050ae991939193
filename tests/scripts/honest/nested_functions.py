def outer(n):
    def inner(m):
        return m + n

    return inner(1) + later(n)


def later(n):
    return helper(n) * 2


def helper(n):
    return n - 1


say(outer(3))
