from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

letters = Counter("mississippi")
print(letters.most_common(2), letters["s"], letters["z"], sum(letters.values()))
letters.update("miss")
letters.subtract("pp")
print(sorted(letters.items()), sorted((Counter("aab") + Counter("bc")).elements()), Counter("aab") & Counter("ab"))

line = deque(["Ann", "Bob"], maxlen=4)
line.append("Cid")
line.appendleft("Zed")
line.append("Dan")
print(line, line[0], line.popleft(), line.pop())
line.rotate(1)
line.extend([1, 2])
print(line, line.maxlen)

by_first = defaultdict(list)
for name in ["Ada", "Bob", "Amy", "Ben", "Cat"]:
    by_first[name[0]].append(name)
print(dict(by_first), by_first["Z"])
counts = defaultdict(lambda: 10)
counts["x"] += 1
print(counts["x"], len(counts))

Card = namedtuple("Card", ["rank", "suit"], defaults=["hearts"])
card = Card("queen")
print(card, card.rank, card[1], card._replace(suit="clubs"), card._asdict(), Card._fields)
rank, suit = card
print(rank, suit, card == ("queen", "hearts"), sorted([Card("b"), Card("a")])[0].rank)

order = OrderedDict(a=1, b=2, c=3)
order.move_to_end("a")
order.move_to_end("c", last=False)
print(list(order), order.popitem(last=False))

settings = ChainMap({"color": "red"}, {"color": "blue", "size": 5})
print(settings["color"], settings["size"], sorted(settings), settings.parents["color"])
child = settings.new_child({"size": 9})
print(child["size"], len(child.maps))
