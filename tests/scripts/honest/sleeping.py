import time
time.sleep(0.5)
from time import sleep
sleep(1)
help(move_east)
