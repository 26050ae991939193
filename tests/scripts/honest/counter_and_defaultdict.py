from collections import Counter, defaultdict, deque, OrderedDict, ChainMap

text = "the cat and the hat and the bat"
count = Counter(text.split())
print(count.most_common(2), count["dog"], count.total())
by_length = defaultdict(list)
for word in count:
    by_length[len(word)].append(word)
print(dict(by_length))
last_three = deque(maxlen=3)
for n in range(6):
    last_three.append(n)
print(list(last_three), OrderedDict(a=1), ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
