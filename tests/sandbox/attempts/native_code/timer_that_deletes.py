# Sets an alarm whose function is unlink and whose gift to it is a file name (timer_create, SIGEV_THREAD).
import ctypes
import time


class Event(ctypes.Structure):
    _fields_ = [
        ("value", ctypes.c_char_p),
        ("signal", ctypes.c_int),
        ("notify", ctypes.c_int),
        ("function", ctypes.c_void_p),
        ("rest", ctypes.c_char * 64),
    ]


libc = ctypes.CDLL(None)
SIGEV_THREAD = 2
event = Event((FOLDER + "/note.txt").encode(), 0, SIGEV_THREAD, ctypes.cast(libc.unlink, ctypes.c_void_p))
timer = ctypes.c_void_p()
libc.timer_create(1, ctypes.byref(event), ctypes.byref(timer))
libc.timer_settime(timer, 0, (ctypes.c_long * 4)(0, 0, 0, 50_000_000), None)
time.sleep(0.4)
