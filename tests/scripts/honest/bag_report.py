from collections import Counter

move_east(3)
pick_up()
counts = Counter(bag())
for thing, number in counts.most_common():
    print(f"{thing:<8}{number:>3}{'' if number == 1 else ' pieces'}")
if has("box"):
    put_down("box")
print("empty" if not bag() else ", ".join(sorted(set(bag()))))
