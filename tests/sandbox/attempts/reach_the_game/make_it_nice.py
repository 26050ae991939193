# Makes the game slower by raising its niceness.
import os

os.setpriority(os.PRIO_PROCESS, VICTIM, 7)
