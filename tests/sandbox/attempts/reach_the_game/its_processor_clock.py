# Reads how much processor time the game has used, by a clock number made by hand: needs the module time only.
import time

before = time.clock_gettime((~VICTIM << 3) | 2)
print("REACHED", before)
