# Locks the game to a single processor, or finds out to which it is locked when there is only one.
import os

allowed = os.sched_getaffinity(VICTIM)
os.sched_setaffinity(VICTIM, {min(allowed)})
print("REACHED", allowed)
