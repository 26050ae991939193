# Doubles a text until the memory is full, and keeps every step of the way.
kept = ["ab"]
while True:
    kept.append(kept[-1] + kept[-1])
