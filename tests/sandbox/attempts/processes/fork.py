# Splits the process in two; the second half sleeps a second and ends.
import os
import time

if os.fork() == 0:
    time.sleep(1.2)
    os._exit(0)
print(os.wait())
