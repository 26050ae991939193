# Reads what a shell command prints.
import os

with os.popen("sleep 1.2; cat " + SECRET_FILE) as pipe:
    print(pipe.read())
