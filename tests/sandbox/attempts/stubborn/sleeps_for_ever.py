# Sleeps for a hundred years, and sleeps on when it is woken.
import time

while True:
    try:
        time.sleep(3_000_000_000)
    except BaseException:
        time.sleep(0.01)
