import itertools
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, pairwise, permutations, product

print(list(islice(count(10, 5), 4)), list(islice(cycle("ab"), 5)), list(itertools.repeat("x", 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate("abc")))
print(list(chain([1], (2, 3), "z")), list(chain.from_iterable(["ab", "cd"])))
print(list(combinations("abc", 2)), len(list(permutations(range(4)))))
print(["".join(p) for p in permutations("abc")])
print(list(product([0, 1], "xy")), len(list(product(range(3), repeat=3))))
print(list(itertools.combinations_with_replacement("ab", 2)))
print([(k, len(list(g))) for k, g in groupby("aaabccd")])
words = sorted(["fig", "apple", "kiwi", "pear", "nut"], key=len)
for size, group in groupby(words, key=len):
    print(size, list(group))
print(list(pairwise([1, 4, 9, 16])), [b - a for a, b in pairwise([1, 4, 9, 16])])
print(list(itertools.takewhile(lambda n: n < 20, (n * n for n in count()))))
print(list(itertools.dropwhile(str.isdigit, "12ab3")), list(itertools.filterfalse(str.isdigit, "1a2b")))
print(list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.compress("abcd", [1, 0, 1, 0])))
print(list(itertools.zip_longest("ab", "x", fillvalue="-")))
left, right = itertools.tee([1, 2, 3])
print(sum(left), list(right))
dice = [roll for roll in product(range(1, 7), repeat=2) if sum(roll) == 7]
print(len(dice), dice[0])
for student, team in zip(["Ann", "Ben", "Cem"], cycle(["red", "blue"])):
    print(student, team)
print(list(islice("abcdef", 1, None, 2)))
