# Starts the helper process with which multiprocessing keeps its books, without any worker.
import time
from multiprocessing import resource_tracker

resource_tracker.ensure_running()
time.sleep(1.2)
print("running")
