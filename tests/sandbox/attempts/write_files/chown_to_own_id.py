# Gives a file to its own owner again, which changes its change time and drops special mode bits.
import os

os.chown(FOLDER + "/run.sh", os.getuid(), os.getgid())
print("REACHED")
