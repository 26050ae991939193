fruit = {"apple", "pear", "plum"}
sour = {"lemon", "plum"}
print(sorted(fruit | sour), sorted(fruit & sour), sorted(fruit - sour), sorted(fruit ^ sour))
fruit.add("fig")
fruit.discard("nothing")
fruit.remove("pear")
print(sorted(fruit), {"fig"} <= fruit, fruit.isdisjoint({"x"}), len(fruit), frozenset("aab") == {"a", "b"})
print(sorted({n % 3 for n in range(10)}), {c: ord(c) for c in "abc"})

ages = {"Mia": 9, "Leo": 11}
ages["Ida"] = 8
ages.update(Tom=12, Leo=10)
print(ages, len(ages), "Tom" in ages, ages.get("Eve"), ages.get("Eve", 0))
for name, age in ages.items():
    print(name, "is", age)
keys, values, items = ages.keys(), ages.values(), ages.items()
del ages["Ida"]
print(list(keys), list(values), list(items), keys & {"Mia", "Zed"}, ("Mia", 9) in items)
print(ages.pop("Mia"), ages.pop("Mia", "gone"), ages.setdefault("Zoe", 7), ages.setdefault("Zoe", 99))
print(ages.popitem(), ages, dict.fromkeys("ab", 0), dict([("x", 1)]), dict(a=1, b=2))
print({"a": 1} | {"b": 2}, {v: k for k, v in {"a": 1}.items()}, sorted(ages, reverse=True), list(reversed(ages)))
text = "the cat and the dog and the bird"
count = {}
for word in text.split():
    count[word] = count.get(word, 0) + 1
print(count)
print(sorted(count.items(), key=lambda item: (-item[1], item[0])))
groups = {}
for word in set(text.split()):
    groups.setdefault(len(word), []).append(word)
print({size: sorted(words) for size, words in sorted(groups.items())})
tree = {"root": {"left": {"value": 1}, "right": {"value": 2}}}
print(tree["root"]["right"]["value"])
try:
    {[1]: 2}
except TypeError:
    print("a list cannot be a key")
