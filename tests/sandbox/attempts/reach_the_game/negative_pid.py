# Signals the game as a process group of its own by a negative number, or feels for the group where it leads none.
import os
import signal

leads = os.getpgid(VICTIM) == VICTIM
os.kill(-os.getpgid(VICTIM), signal.SIGUSR1 if leads else 0)
print("REACHED")
