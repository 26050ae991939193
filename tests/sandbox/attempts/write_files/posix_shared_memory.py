# Leaves bytes in shared memory with a name, where any other process can pick them up, and takes them away again.
import os

import _posixshmem

handle = _posixshmem.shm_open("/left_by_a_script", os.O_RDWR | os.O_CREAT, mode=0o600)
os.write(handle, b"a message")
print("REACHED", os.path.exists("/dev/shm/left_by_a_script"))
_posixshmem.shm_unlink("/left_by_a_script")
