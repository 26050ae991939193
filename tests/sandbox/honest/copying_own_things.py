import copy
from collections import defaultdict
from dataclasses import dataclass


class Slotted:
    __slots__ = ("x", "__y")

    def __init__(self):
        self.x = [1]
        self.__y = 2

    def y(self):
        return self.__y


class Both(Slotted):
    def __init__(self):
        super().__init__()
        self.z = {"a": [1]}


for kind in (Slotted, Both):
    one = kind()
    two, three = copy.copy(one), copy.deepcopy(one)
    one.x.append(5)
    print(two.x, three.x, two.y(), three.y())


class Node:
    def __init__(self, up):
        self.up = up
        self.kids = []


root = Node(None)
root.kids.append(Node(root))
twin = copy.deepcopy(root)
print(twin.kids[0].up is twin, twin is not root)


class Bag(list):
    pass


class Book(dict):
    pass


class Trouble(Exception):
    pass


class Group(set):
    pass


bag = Bag([1, [2]])
bag.name = "x"
other = copy.deepcopy(bag)
bag[1].append(3)
print(other, other.name, type(other).__name__)
print(copy.copy(Book(a=[1])), type(copy.copy(Book())).__name__, copy.copy(Trouble("x")).args)
group = Group([3])
group.n = [1]
near, far = copy.copy(group), copy.deepcopy(group)
group.add(9)
group.n.append(2)
print(sorted(near), near.n, sorted(far), far.n, type(far).__name__)


@dataclass(frozen=True)
class Frozen:
    x: list


f = Frozen([1])
g = copy.deepcopy(f)
f.x.append(2)
print(g)
d = defaultdict(list)
d["a"].append(1)
e = copy.deepcopy(d)
d["a"].append(2)
print(dict(e), e["zz"], copy.copy([1]), copy.deepcopy({"a": (1, [2])}))
