# Looks in C for something that an endless iterator never brings.
import itertools

print(-1 in itertools.count())
