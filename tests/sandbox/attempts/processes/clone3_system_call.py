# Forks with clone3, the newest call for it, whose flags a filter cannot read because they lie in memory.
import ctypes
import os
import time

CLONE3, SIGCHLD = 435, 17
order = (ctypes.c_uint64 * 8)(0, 0, 0, 0, SIGCHLD, 0, 0, 0)
pid = ctypes.PyDLL(None).syscall(CLONE3, order, ctypes.c_size_t(64))
if pid == 0:
    time.sleep(1.2)
    os._exit(0)
print(pid)
os.wait()
