# Takes all memory with one small sign: a one shifted left by a number of its own making.
one = 1
for place in range(20, 64):
    one |= 1 << (1 << place)
