name, age, money = "Zoë", 10, 1234.5
print("%s is %d years old and has %.2f" % (name, age, money))
print("{} / {}".format(name, age))
print("{n:>8}|{n:<8}|{n:^8}|{n:*^9}".format(n=name))
print(f"{money:,.2f} {age:03d} {age:b} {age:#x} {age:+} {0.256:.1%} {money:e}")
print(f"{name!r} {name.upper():-^11} {{braces}} {age + 1 = }")
width = 6
print(f"{age:{width}}|{money:<{width + 4}.1f}|")
print("tab\there", 'quote\'s', "back\\slash", "uni\u00e9", sep="\n")
