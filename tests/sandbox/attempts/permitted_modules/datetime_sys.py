# Takes the list of all modules from the module of dates, which has imported it for itself.
# Python: 3.11
from datetime import sys

sys.modules["os"].utime(FOLDER + "/note.txt", (1, 1))
