# Forks behind a terminal of its own, which puts the new process into another session.
import os
import pty

pid, terminal = pty.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", "sleep 1.2; echo REACHED"])
print(os.read(terminal, 100))
os.waitpid(pid, 0)
