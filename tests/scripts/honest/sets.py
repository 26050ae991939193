fruit = {"apple", "pear", "fig"}
red = {"apple", "cherry"}
fruit.add("plum")
red.discard("nothing")
print(sorted(fruit & red), sorted(fruit | red), sorted(fruit - red), sorted(fruit ^ red))
print({"apple"} <= fruit, red.isdisjoint({"kiwi"}), len(set("mississippi")))
seen = set()
for n in [3, 1, 3, 2, 1]:
    if n in seen:
        print("again", n)
    else:
        seen.add(n)
print(frozenset([1, 2]) in {frozenset([2, 1])})
