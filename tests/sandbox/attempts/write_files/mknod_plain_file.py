# Makes an empty file with mknod, the call for device files, which needs no open.
import os
import stat

os.mknod(FOLDER + "/node", stat.S_IFREG | 0o600)
print("made")
