# Reads how long another process has worked, with a clock number that is made from the number of the process.
import time

used = time.clock_gettime(~VICTIM << 3 | 2)
if used > 0:
    print("REACHED")
