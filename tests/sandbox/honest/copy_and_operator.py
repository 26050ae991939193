import bisect
import copy
import operator
from operator import itemgetter, mul

a = [[1, 2], [3]]
same, shallow, deep = a, copy.copy(a), copy.deepcopy(a)
a[0].append(99)
a.append([4])
print(same, shallow, deep, same is a, shallow is a, shallow[0] is a[0])

people = [("Tom", 12), ("Ada", 9), ("Zoe", 12)]
print(sorted(people, key=itemgetter(1, 0)), list(map(itemgetter(0), people)))
print(operator.add(2, 3), mul(4, 5), operator.not_(True), operator.contains([1], 1))
calculate = {"+": operator.add, "-": operator.sub, "*": mul, "//": operator.floordiv, "<": operator.lt}
for sign, function in calculate.items():
    print("7", sign, "2", "=", function(7, 2))


class Pupil:
    def __init__(self, name, mark):
        self.name, self.mark = name, mark
        self.friends = []

    def __copy__(self):
        twin = Pupil(self.name + "2", self.mark)
        twin.friends = self.friends
        return twin


pupils = [Pupil("Bo", 3), Pupil("Al", 1)]
print([p.name for p in sorted(pupils, key=lambda p: p.mark)], list(map(str.upper, "ab")))
pupils[0].friends.append(pupils[1])
twin = copy.copy(pupils[0])
whole = copy.deepcopy(pupils[0])
print(twin.name, twin.friends is pupils[0].friends, whole.friends[0] is pupils[1], whole.friends[0].name)
marks = [10, 20, 30]
bisect.insort(marks, 25)
print(marks, bisect.bisect(marks, 20), bisect.bisect_left(marks, 20), "FEDCBA"[bisect.bisect([50, 60, 70, 80, 90], 75)])
