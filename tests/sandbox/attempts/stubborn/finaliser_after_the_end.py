# Goes on in finalisers when the program is over, one by the end of the module, one by a circle of two.
import time


class Late:
    def __del__(self):
        while True:
            try:
                time.sleep(1)
            except BaseException:
                continue


one, other = Late(), Late()
one.other, other.other = other, one
