# Starts a second process that leaves the script's session and signals the game a moment later.
import os
import time

if os.fork() == 0:
    os.setsid()
    time.sleep(0.3)
    os.kill(VICTIM, 10)
    os._exit(0)
time.sleep(1.2)
