# How the kernel gives time to the game is asked: kind, urgency and slice.
import os

print("REACHED", os.sched_getscheduler(VICTIM), os.sched_getparam(VICTIM), os.sched_rr_get_interval(VICTIM))
