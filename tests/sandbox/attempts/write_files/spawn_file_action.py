# Lets posix_spawn open a file for the program it starts, which happens before that program runs.
import os

opened = (os.POSIX_SPAWN_OPEN, 1, FOLDER + "/by_spawn", os.O_WRONLY | os.O_CREAT, 0o600)
pid = os.posix_spawn("/bin/true", ["true"], {}, file_actions=[opened])
print(os.waitpid(pid, 0))
