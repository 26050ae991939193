# Fills the memory, catches the MemoryError, and fills what is left with smaller and smaller pieces, for ever.
kept = []
size = 2**30
while True:
    try:
        kept.append("x" * size)
    except MemoryError:
        size = max(size // 2, 1)
