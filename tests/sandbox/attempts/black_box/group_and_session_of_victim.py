# The group and the session of the game's process are asked by its number.
import os

print("REACHED", os.getpgid(VICTIM), os.getsid(VICTIM))
