# Starts a second Python by the path of the first one.
import subprocess
import sys

code = "import time; time.sleep(1.2); print('REACHED')"
found = subprocess.run([sys.executable or "python3", "-I", "-c", code], capture_output=True, text=True, check=True)
print(found.stdout)
