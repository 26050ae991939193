# Sends nothing but line ends, as fast as it can.
import os

while True:
    os.write(1, b"\n" * 65536)
