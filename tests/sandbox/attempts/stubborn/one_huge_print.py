# Prints a hundred million letters at once.
print("A wall of text. " * 6_250_000)
