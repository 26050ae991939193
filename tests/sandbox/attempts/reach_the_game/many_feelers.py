# Finds the other processes by their numbers: their sessions and groups, with no file of /proc opened.
import os

for pid in (VICTIM, os.getppid()):
    print("REACHED", os.getsid(pid), os.getpgid(pid), os.getpriority(os.PRIO_PROCESS, pid))
