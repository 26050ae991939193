# Prints short lines for ever.
while True:
    print("hello", end="\n" * 50)
