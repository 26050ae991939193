# Fills the memory with lists that hold each other, so that the collector has more and more to do.
kept = []
while True:
    kept = [kept, [kept], [None] * 1000]
