add = lambda a, b: a + b
greet = lambda name="you": f"hi {name}"
nothing = lambda: None
pick = lambda *many: many[-1]
print(add(2, 3), greet(), greet("Tom"), nothing() is None, pick(1, 2, 3))
words = ["pear", "fig", "banana"]
words.sort(key=lambda w: (len(w), w))
print(words, (lambda x: x * x)(7))
