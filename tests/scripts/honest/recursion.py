def down(n):
    if n == 0:
        return "done"
    return down(n - 1)


say(down(5))
