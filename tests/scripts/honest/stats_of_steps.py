from statistics import mean, median, mode
from itertools import accumulate, chain, groupby, pairwise, product
import copy

steps = [2, 1, 2]
for n in steps: move_south(n)
print(mean(steps), median(steps), mode(steps), list(accumulate(steps)))
print(list(chain(steps, "ab")), [b - a for a, b in pairwise(steps)], len(list(product("ab", repeat=3))))
print([(letter, len(list(group))) for letter, group in groupby("aaabcc")])
nested = [[1], [2]]
deep, flat = copy.deepcopy(nested), copy.copy(nested)
nested[0].append(9)
print(deep, flat)
