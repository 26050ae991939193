# Removes or replaces whatever counts its steps, in every thread, and loops afterwards.
import sys
import threading

sys.settrace(None)
sys.setprofile(None)
threading.settrace(None)
sys.setswitchinterval(1000)
sys.setrecursionlimit(2**31 - 1)
if sys.version_info >= (3, 12):
    for tool in range(6):
        sys.monitoring.free_tool_id(tool)
while True:
    pass
