from collections import Counter
from dataclasses import dataclass, field
from typing import Set

red = {"apple", "cherry", "plum"}
round_ones = {"plum", "ball", "apple"}
print(red | round_ones, red & round_ones, red - round_ones, red ^ round_ones)
red |= frozenset({"rose"})
red -= {"apple"}
print(red, red >= {"plum"}, red.isdisjoint(["x"]), red.union("ab", ["c"]))
prices = {"pear": 1, "plum": 2, "fig": 3}
stock = {"fig": 3, "pear": 5, "nut": 1}
print(prices.keys() & stock.keys(), prices.keys() - stock.keys(), prices.items() ^ stock.items(), {"nut"} | prices.keys())
print(Counter({"b", "a", "c"}), dict.fromkeys({"y", "x"}), list(zip({"p", "q"}, {"r", "s"})))


@dataclass
class Box:
    things: Set[str] = field(default_factory=set)
    size: set[int] | None = None


class Bag(set):
    def twice(self):
        return [thing * 2 for thing in self]


box = Box()
box.things.add("rope")
bag = Bag(["rope", "lamp"])
print(box, bag, bag.twice(), type(bag).__name__, isinstance(bag, set), type(red) is set, set[int])
match red:
    case frozenset():
        print("frozen")
    case set():
        print("a set")
seen = {frozenset({"a", "b"}): 1}
print(seen[frozenset("ba")], {1, 2} in [{2, 1}], hash(frozenset({"a"})) == hash(frozenset("a")))
