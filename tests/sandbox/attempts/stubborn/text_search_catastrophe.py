# Searches for a needle in hay that is almost the needle everywhere, and replaces it with more hay.
hay = "a" * 20_000_000
needle = "a" * 5_000 + "b" + "a" * 5_000
while True:
    print(hay.count(needle), hay.find(needle), hay.rfind(needle), len(hay.replace("a", "aa")))
