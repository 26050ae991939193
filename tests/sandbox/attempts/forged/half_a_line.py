# Sends half a line and then stays silent with the pipe open.
import os
import time

os.write(1, b'{"do": "call", "name": "mo')
time.sleep(1000)
