# Prints nothing at all for ever: empty texts with an empty end, and with ten thousand empty things.
nothing = [""] * 10_000
while True:
    print("", end="")
    print(*nothing, sep="", end="", flush=True)
