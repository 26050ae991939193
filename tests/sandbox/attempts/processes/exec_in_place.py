# Replaces the script's Python by another program, which is no new process but has none of Python's fences.
import os

wish = "echo REACHED; touch " + FOLDER + "/touched"
os.execv("/bin/sh", ["sh", "-c", wish])
