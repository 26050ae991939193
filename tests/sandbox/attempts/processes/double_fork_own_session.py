# Forks twice and starts a session of its own, so that a kill of the script's process group does not reach it.
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(0.5)
        with open(FOLDER + "/survivor", "w") as proof:
            proof.write("still here")
        time.sleep(1)
        os._exit(0)
    time.sleep(1)
    os._exit(0)
os.wait()
