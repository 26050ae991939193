prices = {"apple": 2}
prices["pear"] = 3
for fruit, price in prices.items():
    print(fruit, price)
if "plum" not in prices:
    prices.setdefault("plum", 1)
say(prices.get("kiwi", 0))
