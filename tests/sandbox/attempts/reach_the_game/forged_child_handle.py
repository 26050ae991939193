# Tells multiprocessing that the game is a child of its own and has it terminated politely.
from multiprocessing.popen_fork import Popen

child = object.__new__(Popen)
child.pid, child.returncode = VICTIM, None
child.terminate()
