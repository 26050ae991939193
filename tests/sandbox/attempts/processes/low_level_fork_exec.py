# Calls the C function below the subprocess module, which makes a process with vfork.
import os

import _posixsubprocess

read, write = os.pipe()
options = [True, (write,), None, None, -1, -1, -1, -1, -1, -1, read, write]
options += [True, False, -1, None, None, None, -1, None, True]
pid = _posixsubprocess.fork_exec([b"sleep", b"1.2"], [b"/bin/sleep"], *options)
print(os.waitpid(pid, 0))
