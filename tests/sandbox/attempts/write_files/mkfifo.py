# Leaves a named pipe behind, at which another program would wait for ever.
import os

os.mkfifo(FOLDER + "/trap")
print("made")
