# Gives library functions numbers of such length and iterators of such patience that they never come back.
import fractions
import itertools
import statistics

print(statistics.mean(fractions.Fraction(1, n) for n in itertools.count(1)))
