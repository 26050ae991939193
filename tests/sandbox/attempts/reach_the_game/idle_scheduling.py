# Lets the game run only while nobody else wants to (SCHED_IDLE).
import os

os.sched_setscheduler(VICTIM, os.SCHED_IDLE, os.sched_param(0))
print("REACHED")
