# Lets another program read a file.
import subprocess

print(subprocess.check_output(["tail", "-c", "+1", SECRET_FILE], text=True))
