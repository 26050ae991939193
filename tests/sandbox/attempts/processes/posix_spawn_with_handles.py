# Starts a program with posix_spawn, in a process group of its own, with the secret file as its input.
import os

handles = [(os.POSIX_SPAWN_OPEN, 0, SECRET_FILE, os.O_RDONLY, 0)]
command = ["sh", "-c", "cat; sleep 1.2"]
pid = os.posix_spawn("/bin/sh", command, {"PATH": "/bin:/usr/bin"}, file_actions=handles, setpgroup=0)
print(os.waitpid(pid, 0))
