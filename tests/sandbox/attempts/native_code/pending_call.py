# Asks the interpreter to call unlink by itself at the next moment between two instructions (Py_AddPendingCall).
import ctypes

path = ctypes.c_char_p((FOLDER + "/note.txt").encode())
ctypes.pythonapi.Py_AddPendingCall(ctypes.CDLL(None).unlink, path)
for _ in range(100_000):
    pass
