# Asks a format for two thousand million spaces, by four different ways to write it.
width = 2_000_000_000
for make in (
    lambda: f"{1:{width}}",
    lambda: "{:>2000000000}".format(1),
    lambda: "%*d" % (width, 1),
    lambda: f"{1.5:.{width}f}",
):
    try:
        print(len(make()))
    except (MemoryError, ValueError):
        print("no")
kept = [make() for _ in range(100)]
