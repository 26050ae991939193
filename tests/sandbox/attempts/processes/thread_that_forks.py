# Forks in a second thread, in case only the first one was locked.
import os
import threading
import time


def split():
    if os.fork() == 0:
        time.sleep(1.2)
        os._exit(0)
    os.wait()


thread = threading.Thread(target=split)
thread.start()
thread.join()
