# Names the folder in a roundabout way, through /proc/self/root and its own parent folders.
from io import FileIO

roundabout = "/proc/self/root/proc/thread-self/root" + FOLDER + "/sub/../sub/alias"
with FileIO(roundabout, "w") as alias:
    alias.write(b"same place, other name")
