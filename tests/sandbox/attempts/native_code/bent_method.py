# Bends the pointer inside the built-in function math.erfc to libc's unlink and its self to a file name.
import ctypes
import math

path = ctypes.create_string_buffer((FOLDER + "/note.txt").encode())
function = (ctypes.c_void_p * 5).from_address(id(math.erfc))
method = (ctypes.c_void_p * 2).from_address(function[2])
function[3], method[1] = ctypes.addressof(path), ctypes.cast(ctypes.CDLL(None).unlink, ctypes.c_void_p).value
# The process breaks right afterwards, because the answer of unlink is no object.
math.erfc(0)
