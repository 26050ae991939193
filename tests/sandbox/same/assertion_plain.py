gems = 2
assert gems == 3
