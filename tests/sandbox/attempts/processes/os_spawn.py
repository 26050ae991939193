# Starts a program with spawnlp and does not wait for it.
import os
import time

pid = os.spawnlp(os.P_NOWAIT, "sleep", "sleep", "1.2")
time.sleep(1)
print(pid)
