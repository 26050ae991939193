# Names the game as the owner of the very pipe the script talks through: each line it takes out brings it a signal.
import fcntl
import os
import time

fcntl.fcntl(1, fcntl.F_SETOWN, VICTIM)
fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) | os.O_ASYNC)
for _ in range(5):
    print("a line", flush=True)
    time.sleep(0.1)
