# Fills the memory with bytearrays that are touched, and with looks at them that forbid to let them go.
kept = []
while True:
    piece = bytearray(b"\1" * 10_000_000)
    kept.append((piece, memoryview(piece)))
