# Ends its main program while threads which are no daemons go on for ever.
import threading
import time


def work():
    while True:
        time.sleep(0.01)


for _ in range(50):
    threading.Thread(target=work).start()
print("the program is over")
