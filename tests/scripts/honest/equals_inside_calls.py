def check(ok, text=""):
    print("ok" if ok else "oh no", text)

x = 5
check(x == 5, text="five")
check(ok=x == 5)
assert x == 5, "x must be five"
assert x != 6
print(x == 5, x == 6, sep=" = ")
same = x == 5
print(same)
print(sorted([3, 1, 2], key=lambda n: n == 2))
