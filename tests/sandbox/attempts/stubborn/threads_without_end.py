# Starts threads until no more can be started (at most five thousand), and then waits with all of them.
import threading

door = threading.Event()
for _ in range(5000):
    try:
        threading.Thread(target=door.wait).start()
    except RuntimeError:
        continue
