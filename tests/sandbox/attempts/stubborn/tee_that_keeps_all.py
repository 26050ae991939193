# Splits an endless iterator in two and takes only one half: the other half is kept in memory by C.
import itertools

one, other = itertools.tee(map(str, itertools.count(10**30)))
for text in one:
    text += "!"
